"""A date as exactly as the source gives it: a day, a month, or only a year."""

import calendar
import datetime
import re
from dataclasses import dataclass

DATE = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?", re.ASCII)


@dataclass(frozen=True)
class Datering:
    """Never more exact than its source: a missing month or day stays missing."""

    jaar: int
    maand: int | None = None
    dag: int | None = None

    @classmethod
    def read(cls, value: object) -> "Datering | None":
        """The date behind `2026`, `2026-03` or `2026-03-14`; None for all else, also for a day that never was."""
        if isinstance(value, bool) or not isinstance(value, int | str):
            return None
        match = DATE.fullmatch(str(value))
        if match is None:
            return None
        jaar, maand, dag = (int(part) if part else None for part in match.groups())
        found = cls(jaar or 0, maand, dag)
        try:
            found.eerste_dag()
        except ValueError:
            return None
        return found

    def eerste_dag(self) -> datetime.date:
        """The first day it can mean, for sorting."""
        return datetime.date(self.jaar, self.maand or 1, self.dag or 1)

    def laatste_dag(self) -> datetime.date:
        """The last day it can mean, for knowing whether it is past."""
        maand = self.maand or 12
        return datetime.date(self.jaar, maand, self.dag or calendar.monthrange(self.jaar, maand)[1])

    def is_dag(self) -> bool:
        return self.dag is not None

    def __str__(self) -> str:
        parts = [f"{self.jaar:04}"]
        if self.maand:
            parts.append(f"{self.maand:02}")
        if self.dag:
            parts.append(f"{self.dag:02}")
        return "-".join(parts)
