from PySide6.QtWidgets import QSystemTrayIcon

from evenwichtapp.ui.widgets.tray import Tray


def test_the_sign_in_the_tray_opens_and_ends_in_the_language_of_the_window(
    qtbot, shell, preferences
):
    tray = Tray(shell)
    assert not tray.is_there()  # off-screen
    for language, words in (
        ("en", ["Open Evenwicht", "Quit"]),
        ("nl", ["Evenwicht openen", "Afsluiten"]),
    ):
        preferences.choose(language=language)
        tray.show(shown=False)
        assert [action.text() for action in tray._menu.actions()] == words
    opening, ending = tray._menu.actions()
    with qtbot.waitSignal(tray.opened):
        opening.trigger()
    with qtbot.waitSignal(tray.ended):
        ending.trigger()
    with qtbot.waitSignal(tray.opened):
        tray._sign.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    with qtbot.assertNotEmitted(tray.opened):
        tray._sign.activated.emit(QSystemTrayIcon.ActivationReason.Context)
    with qtbot.waitSignal(tray.chosen):
        tray._sign.messageClicked.emit()
    assert tray._sign.toolTip() == "Evenwicht"
