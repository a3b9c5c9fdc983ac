"""Names and times for new rows."""

from datetime import UTC, datetime


def new_id() -> str:
    """A new UUIDv7 (RFC 9562) in its usual 36-character form.

    Version 7 begins with the time, so rows made one after the other lie side by side in an index,
    and two devices that were never in touch do not make the same one.
    """
    from uuid_utils import uuid7  # noqa: PLC0415 - 10 ms that opening a library need not pay

    return str(uuid7())


def derived_id(*parts: str) -> str:
    """An id that the same ``parts`` always give (a UUIDv5), on every device."""
    from uuid import NAMESPACE_URL, uuid5  # noqa: PLC0415 - start-up

    return str(uuid5(NAMESPACE_URL, "maqal:" + "/".join(parts)))


def utc_now() -> str:
    """The present time, UTC ISO 8601 to the millisecond: ``2016-08-06T09:30:00.000Z``."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
