"""Write the schema of the JSON export as it follows from the records.

Run this when a record changes: ``python packaging/json_schema.py``. A version that has been
released keeps its file; what changes then gets a new version in ``sharing/json_schema.py``.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from evenwichtapp.sharing.json_schema import VERSION, schema  # noqa: E402


def main() -> None:
    """Write it."""
    file = ROOT / "resources" / "schema" / f"evenwicht-{VERSION}.schema.json"
    file.write_text(json.dumps(schema(), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
