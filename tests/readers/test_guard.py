"""Files made to harm, or simply of another kind, are refused before they are unpacked."""

import io
import zipfile

import pytest

from netmap.errors import SourceError
from netmap.readers.guard import check_size, check_workbook, looks_like_workbook
from netmap.settings import Limits
from tests.yardstick import cost

LIMITS = Limits()
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
TYPES = {"[Content_Types].xml": b"<Types/>"}


def packed(parts: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return stream.getvalue()


def refusal(data: bytes, limits: Limits = LIMITS) -> str:
    keys = []

    def refuse():
        with pytest.raises(SourceError) as refused:
            check_workbook("a.xlsx", data, limits)
        keys.append(refused.value.key)

    assert cost(refuse) < 5
    return keys[0]


def test_a_workbook_passes(book):
    data = book({"A": [["x"]]})
    check_workbook("a.xlsx", data, LIMITS)
    assert looks_like_workbook(data)
    assert not looks_like_workbook(b"Name;Typ")


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (OLE + b"Workbook", "error-old-excel"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "error-password"),
        (b"Name;Typ", "error-not-a-workbook"),
        (b"", "error-not-a-workbook"),
        (
            packed({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"}),
            "error-not-a-workbook",
        ),
        (packed(TYPES)[:-30], "error-damaged-workbook"),
        (b"PK\x03\x04", "error-damaged-workbook"),
    ],
    ids=["xls", "password", "text", "empty", "ods", "cut off", "signature only"],
)
def test_another_kind_of_file(data, key):
    assert refusal(data) == key


def test_a_password_inside_the_archive():
    data = bytearray(packed(TYPES))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    assert refusal(bytes(data)) == "error-password"


def test_a_wrong_checksum_is_damage():
    data = packed({**TYPES, "xl/a.xml": b"<a>" + bytes(range(1, 60))})
    place = data.index(b"xl/a.xml") + 20
    assert refusal(data[:place] + b"\0" + data[place + 1 :]) == "error-damaged-workbook"


def test_little_that_unpacks_to_much():
    part = zipfile.ZipInfo("xl/worksheets/sheet1.xml")
    part.compress_type = zipfile.ZIP_DEFLATED
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("[Content_Types].xml", b"<Types/>")
        with archive.open(part, "w", force_zip64=True) as target:
            for _ in range(200):
                target.write(bytes(2**20))
    data = stream.getvalue()
    assert len(data) < 2**20
    assert refusal(data) == "error-zip-bomb"
    assert refusal(data, Limits(unpacked_bytes=2**30)) == "error-zip-bomb", "by its ratio"


def test_a_thousand_parts_and_a_million_tags():
    parts = {f"xl/{number}.xml": b"<a/>" for number in range(20)}
    assert refusal(packed(TYPES | parts), Limits(zip_entries=20)) == "error-zip-bomb"
    assert refusal(packed(TYPES | parts), Limits(xml_tags=20)) == "error-zip-bomb"
    check_workbook("a.xlsx", packed(TYPES | parts), Limits(zip_entries=21, xml_tags=21))


@pytest.mark.parametrize("name", ["xl/workbook.xml", "xl/strings.dat"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><a>&b;</a>',
        '<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd"><a/>',
        '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/hostname">]><a>&a;</a>',
    ],
    ids=["laughs", "external", "entity"],
)
def test_a_document_type_is_refused_wherever_it_hides(name, encoding, doctype):
    text = "<?xml version='1.0'?><!--" + "x" * 100_000 + "-->" + doctype
    assert refusal(packed({**TYPES, name: text.encode(encoding)})) == "error-dtd"


def test_pictures_are_no_xml():
    check_workbook("a.xlsx", packed({**TYPES, "xl/media/a.png": b"\x89PNG<!DOCTYPE"}), LIMITS)


def test_files_that_are_too_large_together():
    check_size(LIMITS.file_bytes, LIMITS)
    with pytest.raises(SourceError) as refused:
        check_size(LIMITS.file_bytes + 1, LIMITS)
    assert refused.value.params == {"megabytes": 20}
