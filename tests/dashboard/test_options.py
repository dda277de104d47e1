"""Streamlit's options are strict, and neither environment nor flags loosen them."""

import tomllib
from pathlib import Path

import pytest
from streamlit import config

from netmap.dashboard import options
from netmap.dashboard.options import configuration, hold_options, port_of_streamlit, set_options
from netmap.errors import SourceError
from netmap.settings import DEFAULT_SETTINGS


@pytest.fixture(autouse=True)
def _as_before():
    yield
    config.get_config_options(force_reparse=True)


def test_the_configuration_is_strict_and_known_to_streamlit():
    found = configuration()
    assert found["server.address"] == "127.0.0.1"
    assert found["browser.gatherUsageStats"] is False
    assert found["client.showErrorDetails"] == "none"
    assert found["client.toolbarMode"] == "minimal"
    assert found["server.fileWatcherType"] == "none"
    assert set(found) <= set(config.get_config_options())


def test_a_file_may_be_as_large_as_the_readers_take():
    """With what the browser wraps around it; Streamlit counts whole megabytes."""
    largest = DEFAULT_SETTINGS.limits.file_bytes + DEFAULT_SETTINGS.dashboard.upload_frame_bytes
    assert 0 <= configuration()["server.maxUploadSize"] * 2**20 - largest < 2**20
    assert largest <= DEFAULT_SETTINGS.dashboard.upload_bytes


def test_the_environment_and_flags_loosen_nothing():
    """``streamlit run`` takes both as flags."""
    flags = {"server.maxUploadSize": 500, "server.enableCORS": False, "theme.base": "dark"}
    config.get_config_options(force_reparse=True, options_from_flags=flags)
    assert config.get_option("server.maxUploadSize") == 500
    set_options()
    assert {name: config.get_option(name) for name in configuration()} == configuration()
    assert config.get_option("theme.base") == "dark"  # taste is free


def test_the_options_hold_when_streamlit_reads_its_files_again():
    """It does so when somebody writes one while ``streamlit run`` is running."""
    let_go = hold_options()
    flags = {"server.maxUploadSize": 500, "server.enableXsrfProtection": False}
    config.get_config_options(force_reparse=True, options_from_flags=flags)
    assert {name: config.get_option(name) for name in configuration()} == configuration()
    let_go()
    config.get_config_options(force_reparse=True, options_from_flags=flags)
    assert config.get_option("server.maxUploadSize") == 500


@pytest.mark.parametrize("option", ["server.sslCertFile", "server.sslKeyFile"])
def test_an_encrypted_server_is_an_error_with_a_remedy(option):
    set_options()
    config.set_option(option, "some.pem")
    with pytest.raises(SourceError) as caught:
        port_of_streamlit()
    assert caught.value.key == "error-server-ssl"


@pytest.mark.parametrize("address", ["0.0.0.0", "::", "192.0.2.7", "localhost", None])  # noqa: S104
def test_a_server_for_others_is_an_error_with_a_remedy(address):
    config.set_option("server.address", address)
    with pytest.raises(SourceError) as caught:
        port_of_streamlit()
    assert caught.value.key == "error-open-server"


def test_streamlits_server_for_this_machine_tells_its_port():
    set_options()
    config.set_option("server.port", 8600)
    assert port_of_streamlit() == 8600


def test_the_configuration_is_the_file_that_streamlit_run_reads():
    file = Path(options.__file__).parents[2] / ".streamlit" / "config.toml"
    written = tomllib.loads(file.read_text(encoding="utf-8"))
    assert (
        configuration()["theme.light.primaryColor"] == (written["theme"]["light"]["primaryColor"])
    )
