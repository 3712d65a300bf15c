from evenwichtapp.ui.pages import NAMED
from evenwichtapp.ui.settings.lock import LockSettings
from evenwichtapp.ui.settings.passphrase_form import ChangePassphraseForm
from evenwichtapp.vault.vault import Vault


def test_after_the_code_a_new_passphrase_asks_for_no_old_one(qtbot, profile, session, shell):
    vault, code = Vault.create(profile, "three quiet words")
    vault.close()
    with qtbot.waitSignal(session.opened):
        session.open_with_recovery_code(code)
    shell.face.open(NAMED["settings"])
    section = shell.face.page.findChild(LockSettings)
    assert not section._remove.isVisible()
    section._change.click()
    form = section.findChild(ChangePassphraseForm)
    assert form._old is None
    form._new.setText("another quiet phrase")
    form._again.setText("another quiet phrase")
    form.keep()
    qtbot.waitUntil(lambda: not session.opened_by_code)
    session.close()
    Vault.open(profile, "another quiet phrase").close()
