import pytest

from tests.fout.wrong import WrongSite, make


@pytest.fixture(scope="session")
def lezen(tmp_path_factory: pytest.TempPathFactory) -> WrongSite:
    """Files that cannot be read, or are wrong by themselves."""
    return make("lezen", tmp_path_factory.mktemp("fout") / "lezen")


@pytest.fixture(scope="session")
def regels(tmp_path_factory: pytest.TempPathFactory) -> WrongSite:
    """Files that are right by themselves and break the rules together."""
    return make("regels", tmp_path_factory.mktemp("fout") / "regels")


@pytest.fixture(params=["lezen", "regels"])
def wrong(request: pytest.FixtureRequest) -> WrongSite:
    """Both, one after the other."""
    site = request.getfixturevalue(request.param)
    assert isinstance(site, WrongSite)
    return site
