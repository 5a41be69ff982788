"""The Content-Security-Policy of each page."""

BOOKLET = "/burgers/wensenboekje/"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
    "connect-src {connect}; worker-src {worker}; manifest-src 'self'; base-uri 'none'; form-action {form}"
)


def policy(address: str) -> str:
    """The Content-Security-Policy of a page: on the booklet nothing can be sent or fetched at all."""
    allowed = "'none'" if address == BOOKLET else "'self'"
    return POLICY.format(connect=allowed, worker=allowed, form=allowed)


def allows_search(address: str) -> bool:
    """Whether scripts may fetch what searching takes; where they may not, the header leads to the page of search."""
    return address != BOOKLET
