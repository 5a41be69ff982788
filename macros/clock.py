"""The only place that knows the clock."""

import datetime
from collections.abc import Mapping
from zoneinfo import ZoneInfo

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def today(environment: Mapping[str, str]) -> datetime.date:
    """The day in VANDAAG, else that of SOURCE_DATE_EPOCH (seconds since 1970), else today; in Amsterdam."""
    if environment.get("VANDAAG"):
        return datetime.date.fromisoformat(environment["VANDAAG"])
    if environment.get("SOURCE_DATE_EPOCH"):
        return datetime.datetime.fromtimestamp(int(environment["SOURCE_DATE_EPOCH"]), tz=AMSTERDAM).date()
    return datetime.datetime.now(tz=AMSTERDAM).date()
