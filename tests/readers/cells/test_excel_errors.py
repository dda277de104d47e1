"""Failed formulas, and texts that only look like them."""

import io

import openpyxl
import pytest

from netmap.opening.open import open_upload


@pytest.mark.parametrize(("form", "read"), [("General", False), ("@", True)])
def test_only_in_a_cell_for_texts_an_error_is_a_text(form, read):
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.title = "Akteure"
    for row in (("Name", "Typ"), ("Kita", "#NV"), ("Amt", "Amt")):
        sheet.append(row)
    sheet["B2"].number_format = form
    stream = io.BytesIO()
    workbook.save(stream)
    opened = open_upload({"a.xlsx": stream.getvalue()})
    assert ("excel-error" in [issue.code for issue in opened.issues]) is not read
    if read:
        assert [actor.type for actor in opened.network.actors] == ["Amt", "#NV"]


def test_a_failed_formula_is_an_error_whatever_the_form_of_its_cell():
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.title = "Akteure"
    for row in (("Name", "Typ"), ("Kita", "#N/A")):  # openpyxl saves this one as an error
        sheet.append(row)
    sheet["B2"].number_format = "@"
    stream = io.BytesIO()
    workbook.save(stream)
    codes = [issue.code for issue in open_upload({"a.xlsx": stream.getvalue()}).issues]
    assert "excel-error" in codes
