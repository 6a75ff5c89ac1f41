"""Settings: the environment overrides `.env`, everything is checked once, and no secret is in any sentence."""

import base64
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.settings import FIELDS, NAMES, Settings, SettingsError, read_settings
from tests.conftest import ROOT

KEY, OLD_KEY = base64.b64encode(b"k" * 32).decode(), base64.b64encode(b"\xfb\xff" * 16).decode()
SECRET = "7123456789:AAsecretsecretsecretsecret"


def read(**environ: str) -> Settings:
    return read_settings(environ, None)


def test_without_settings_the_bot_opens_a_local_chat() -> None:
    """With a page on this machine and a database in the current folder."""
    settings = read()
    assert settings.telegram_token is None
    assert settings.telegram_api_url == "https://api.telegram.org"
    assert settings.database_path == Path("data/rebound.db")
    assert settings.master_keys == ()
    assert (settings.local_chat_port, settings.pace_overall, settings.pace_person) == (8080, 30.0, 1.0)
    assert (settings.log_level, settings.log_format, settings.hints) == ("INFO", "console", ())


def test_the_environment_overrides_the_file(tmp_path: Path) -> None:
    """Even with an empty variable; other settings come from the file."""
    file = tmp_path / ".env"
    file.write_text(f"TELEGRAM_TOKEN={SECRET}\nLOCAL_CHAT_PORT=9000\nexport LOG_LEVEL='debug'\nPACE_PERSON\n")
    settings = read_settings({"LOCAL_CHAT_PORT": "0", "PATH": "/bin"}, file)
    assert settings.telegram_token == SECRET
    assert (settings.local_chat_port, settings.log_level, settings.pace_person) == (0, "DEBUG", 1.0)
    assert read_settings({"TELEGRAM_TOKEN": ""}, file).telegram_token is None


def test_values_in_the_file_are_taken_literally(tmp_path: Path) -> None:
    """Dollar signs too, and after the mark that a Windows editor puts at the start."""
    file = tmp_path / ".env"
    file.write_text("DATABASE_URL=sqlite:///${HOME}/a.db\n", encoding="utf-8-sig")
    assert read_settings({}, file).database_path == Path("${HOME}/a.db")


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("sqlite:///a.db", "a.db"),
        ("sqlite:///d/a.db", "d/a.db"),
        ("sqlite:////var/lib/a.db", "/var/lib/a.db"),
    ],
)
def test_the_database_url_gives_a_path(url: str, path: str) -> None:
    """Three slashes mean relative, four absolute."""
    assert read(DATABASE_URL=url).database_path == Path(path)


def test_the_key_ring_is_read_in_order(tmp_path: Path) -> None:
    """From the variable or a file, in either alphabet of base64."""
    ring = (b"k" * 32, b"\xfb\xff" * 16)
    file = tmp_path / "ring"
    file.write_text(f"{KEY},\n{OLD_KEY}\n")
    assert read(MASTER_KEY=f"{KEY}, {OLD_KEY}").master_keys == ring
    assert read(MASTER_KEY_FILE=str(file)).master_keys == ring
    assert read(MASTER_KEY=OLD_KEY.replace("+", "-").replace("/", "_")).master_keys == ring[1:]


def test_a_trailing_slash_of_an_address_is_removed() -> None:
    """Any Bot API server works, with or without a path."""
    assert read(TELEGRAM_API_URL="http://127.0.0.1:8081/api/").telegram_api_url == "http://127.0.0.1:8081/api"


def test_postgresql_needs_its_package_and_a_key(monkeypatch: pytest.MonkeyPatch) -> None:
    """Either is one plain sentence that holds nothing of the address; nothing else of it is looked at."""
    url = "postgresql://me:secret@one:5432,two/rebound?sslmode=require"
    assert read(DATABASE_URL=url, MASTER_KEY=KEY).database_url == url
    assert read(DATABASE_URL="postgres:///rebound?host=/run/postgresql", MASTER_KEY=KEY).database_url
    assert "secret" not in repr(read(DATABASE_URL=url, MASTER_KEY=KEY))
    with pytest.raises(SettingsError, match=r"^MASTER_KEY is needed with PostgreSQL: make one with") as caught:
        read(DATABASE_URL=url)
    assert "secret" not in str(caught.value)
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(SettingsError, match=r"^DATABASE_URL names PostgreSQL, which needs a package: pip install"):
        read(DATABASE_URL=url, MASTER_KEY=KEY)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TELEGRAM_TOKEN", "123:abc/def"),
        ("TELEGRAM_TOKEN", "123:a bc"),
        ("TELEGRAM_API_URL", "telegram.example.org"),
        ("TELEGRAM_API_URL", "ftp://example.org"),
        ("TELEGRAM_API_URL", "http://example.org:99999"),
        ("TELEGRAM_API_URL", "http://[::1"),
        ("TELEGRAM_API_URL", "http://example.org/?a=b"),
        ("WEBHOOK_URL", "http://bot.example.org/updates"),
        ("WEBHOOK_URL", "https://bot.example.org:8444/updates"),
        ("WEBHOOK_URL", "https://me:hush@bot.example.org/"),
        ("WEBHOOK_URL", "https://bot.example.org/updates?a=b"),
        ("WEBHOOK_URL", "https://bot.example.org/{updates}"),
        ("WEBHOOK_URL", "bot.example.org"),
        ("WEBHOOK_SECRET", "too-short"),
        ("WEBHOOK_SECRET", "with a space in the middle"),
        ("WEBHOOK_SECRET", "s" * 257),
        ("LISTEN", "127.0.0.1"),
        ("LISTEN", "127.0.0.1:65536"),
        ("LISTEN", "http://127.0.0.1:80"),
        ("LISTEN", "::1:80"),
        ("HEALTH_LISTEN", "127.0.0.1:-1"),
        ("HEALTH_LISTEN", "[127.0.0.1:80"),
        ("DATABASE_URL", "mysql://me:pass@db/rebound"),
        ("DATABASE_URL", "postgresql://me:pass@db"),
        ("DATABASE_URL", "postgresql://[::1/rebound"),
        ("DATABASE_URL", "sqlite:///"),
        ("DATABASE_URL", "sqlite:///data/"),
        ("DATABASE_URL", "sqlite://data.db"),
        ("DATABASE_URL", "sqlite:///:memory:"),
        ("DATABASE_URL", "sqlite:///a.db?mode=ro"),
        ("MASTER_KEY", "short"),
        ("MASTER_KEY", KEY[:-4]),
        ("MASTER_KEY", f"{KEY},"),
        ("MASTER_KEY", f"{KEY},ключ"),
        ("MASTER_KEY_FILE", "no/such/file"),
        ("LOCAL_CHAT_PORT", "http"),
        ("LOCAL_CHAT_PORT", "-1"),
        ("LOCAL_CHAT_PORT", "65536"),
        ("LOCAL_CHAT_PORT", "80.5"),
        ("PACE_OVERALL", "fast"),
        ("PACE_OVERALL", "nan"),
        ("PACE_PERSON", "inf"),
        ("PACE_PERSON", "-1"),
        ("LOG_LEVEL", "LOUD"),
        ("LOG_FORMAT", "xml"),
    ],
)
def test_an_invalid_setting_is_one_plain_sentence(name: str, value: str) -> None:
    """It names the setting and how to fix it, without its value."""
    with pytest.raises(SettingsError) as caught:
        read(**{name: value})
    assert str(caught.value) == sentence_about(name)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("8081", ("127.0.0.1", 8081)),
        (":8081", ("127.0.0.1", 8081)),
        ("0.0.0.0:80", ("0.0.0.0", 80)),
        ("[::1]:0", ("::1", 0)),
        ("bot:8081", ("bot", 8081)),
    ],
)
def test_an_address_to_listen_on_is_this_machine_unless_it_says_otherwise(
    text: str, address: tuple[str, int]
) -> None:
    """Nobody opens a port to the world by leaving something out."""
    assert read(HEALTH_LISTEN=text).health == address


HOOK = {
    "TELEGRAM_TOKEN": SECRET,
    "WEBHOOK_URL": "https://bot.example.org:8443/updates",
    "WEBHOOK_SECRET": "0123456789_-abcdef",
    "LISTEN": "8081",
}


def test_a_webhook_needs_its_secret_and_an_address() -> None:
    """One sentence says which of them is missing, or that two addresses are the same."""
    assert HOOK["WEBHOOK_SECRET"] not in repr(read(**HOOK).webhook)
    assert read(**HOOK).webhook == (HOOK["WEBHOOK_URL"], HOOK["WEBHOOK_SECRET"], ("127.0.0.1", 8081))
    for name in ("WEBHOOK_SECRET", "LISTEN"):
        with pytest.raises(SettingsError, match=rf"^WEBHOOK_URL needs a {name}: .{{10,70}}\.$"):
            read(**{**HOOK, name: ""})
    with pytest.raises(SettingsError, match=r"^HEALTH_LISTEN and LISTEN are the same: .{10,70}\.$"):
        read(**HOOK, HEALTH_LISTEN="8081")


def test_without_a_webhooks_address_or_a_token_the_bot_polls() -> None:
    """Taking out one line goes back to polling, and `TELEGRAM_TOKEN= make run` opens the chat as ever."""
    assert read(**{**HOOK, "WEBHOOK_URL": ""}).webhook is None
    assert read(**{**HOOK, "TELEGRAM_TOKEN": ""}).webhook is None


def test_a_bot_api_server_of_ones_own_posts_to_plain_http() -> None:
    """And to any port; Telegram's posts only to https and four ports."""
    url = "http://127.0.0.1:9999/updates"
    settings = read(**{**HOOK, "WEBHOOK_URL": url}, TELEGRAM_API_URL="http://127.0.0.1:8080")
    assert settings.webhook
    assert settings.webhook.url == url
    with pytest.raises(SettingsError, match=r"^WEBHOOK_URL is not usable"):
        read(**{**HOOK, "WEBHOOK_URL": url}, TELEGRAM_API_URL="https://api.telegram.org/")


def sentence_about(name: str) -> str:
    """The sentence for a setting; it is the same for every invalid value, so it can't contain the value."""
    with pytest.raises(SettingsError) as caught:
        read(**{name: "? ?"})
    sentence = str(caught.value)
    assert re.fullmatch(rf"{name} [^:\n]+: .{{10,70}}\.", sentence)
    assert "? ?" not in sentence
    return sentence


def test_setting_both_keys_is_refused() -> None:
    """The bot doesn't guess which one is meant."""
    with pytest.raises(SettingsError, match="MASTER_KEY and MASTER_KEY_FILE are both set"):
        read(MASTER_KEY=KEY, MASTER_KEY_FILE="ring")


@pytest.mark.parametrize("text", ["garbage", f"{KEY}\n{KEY}", "ключ", ""])
def test_an_invalid_key_file_is_refused(tmp_path: Path, text: str) -> None:
    """The sentence names it, and shows nothing of its content."""
    file = tmp_path / "ring"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError, match=r"^MASTER_KEY_FILE ") as caught:
        read(MASTER_KEY_FILE=str(file))
    assert not text or text not in str(caught.value)


def test_an_unreadable_env_file_is_refused(tmp_path: Path) -> None:
    """If `.env` isn't a text file, one sentence says so; a missing one is fine."""
    file = tmp_path / ".env"
    assert read_settings({}, file) == read()
    file.write_bytes(b"TELEGRAM_TOKEN=\xff\xfe")
    for path in (file, tmp_path):
        with pytest.raises(SettingsError, match="can't be read"):
            read_settings({}, path)


def test_misspelt_names_are_hinted_at(tmp_path: Path) -> None:
    """A name close to one of ours is pointed out; other names and all values aren't shown."""
    file = tmp_path / ".env"
    file.write_text(f"TELEGRAM_TOKN={SECRET}\nlog_level=DEBUG\nEDITOR=vi\nLOCAL_CHAT_PORT=1\n")
    assert read_settings({"TELEGRAM_TOKE": "x"}, file).hints == (
        "TELEGRAM_TOKN in .env is not a setting: did you mean TELEGRAM_TOKEN?",
        "log_level in .env is not a setting: did you mean LOG_LEVEL?",
    )


def test_the_repr_of_settings_shows_no_secret() -> None:
    """They can be logged: no token, keys or addresses."""
    shown = repr(read(**HOOK, MASTER_KEY=KEY, TELEGRAM_API_URL="http://me:hush@example.org"))
    assert "set" in shown
    assert not any(secret in shown for secret in (SECRET, KEY, "k" * 32, "hush", HOOK["WEBHOOK_SECRET"]))


TOKENS = st.from_regex(r"\A[0-9]{9,10}:[A-Za-z0-9_-]{20,35}\Z")
KEYS = st.binary(min_size=32, max_size=32)


@given(token=TOKENS, keys=st.lists(KEYS, min_size=1, max_size=3))
def test_the_repr_of_settings_shows_no_secret_in_any_encoding(token: str, keys: list[bytes]) -> None:
    """No token or key, raw or in base64."""
    texts = [base64.b64encode(key).decode() for key in keys]
    settings = read(TELEGRAM_TOKEN=token, MASTER_KEY=",".join(texts))
    assert settings.telegram_token == token
    assert settings.master_keys == tuple(keys)
    for shown in (repr(settings), str(settings), f"{settings}"):
        assert token not in shown
        assert not any(text in shown for text in texts)
        assert not any(repr(key) in shown for key in keys)


@given(name=st.sampled_from([name for name in NAMES if name != "MASTER_KEY_FILE"]), value=st.text())
def test_any_value_is_accepted_or_refused_in_one_sentence(name: str, value: str) -> None:
    """Without that value in it."""
    try:
        read(**{name: value})
    except SettingsError as error:
        sentence = str(error)
    else:
        return
    assert sentence == sentence_about(name)


def test_readme_and_example_list_every_setting() -> None:
    """Name, default and meaning are the same as in the code, in the same order."""
    section = (ROOT / "README.md").read_text(encoding="utf-8").partition("## Settings\n")[2].partition("\n## ")[0]
    rows = [
        [cell.strip().strip("`") for cell in row.split("|")[1:-1]]
        for row in re.findall(r"^\| `.*", section, re.MULTILINE)
    ]
    assert rows == [list(field) for field in FIELDS]

    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    entries = re.findall(r"^# (.+)\n([A-Z_]+)=(.*)$", example, re.MULTILINE)
    assert [(name, default, meaning.rstrip(".")) for meaning, name, default in entries] == list(FIELDS)


def test_the_example_as_it_stands_is_the_default() -> None:
    """Copying .env.example to .env changes nothing."""
    assert read_settings({}, ROOT / ".env.example") == read()
