"""A mistake in a record, in the words that the editor will read."""

from pydantic_core import PydanticCustomError


def mistake(code: str, field: str, what: str) -> PydanticCustomError:
    """What is wrong and what to type instead; `field` names the culprit where a whole record is judged."""
    return PydanticCustomError(code, "{wat}", {"wat": what, "veld": field})
