# The whole job as native formulas in LibreOffice Calc, recalculated through its own API.
# Standard input: {"document": [[…]], "site": [[…]], "defence": [[…]], "points": […], "reviewers": n}, a row an applicant.
# Standard output: {"ranks": {"countifs": ms, "rankeq": ms, "sorted": ms}, "changed": ms}
import json, os, shutil, statistics, subprocess, sys, tempfile, time
import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.sheet.FillDirection import TO_BOTTOM

given = json.load(sys.stdin)
count = len(given["defence"])
runs = 5 if count <= 1000 else 2


def column(index):
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(150):
        try:
            return resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
        except Exception:
            time.sleep(0.2)
    raise SystemExit("LibreOffice did not answer")


def fill(sheet, rows):
    for start in range(0, len(rows), 2000):
        part = rows[start : start + 2000]
        area = sheet.getCellRangeByPosition(0, start, len(rows[0]) - 1, start + len(part) - 1)
        area.setDataArray(tuple(tuple(float(x) for x in row) for row in part))


def timed(work):
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


profile = tempfile.mkdtemp()
pipe = "award-bench-%d" % os.getpid()
office = subprocess.Popen(
    ["soffice", "--headless", "--norestore", "--nologo", "-env:UserInstallation=file://" + profile,
     "--accept=pipe,name=%s;urp" % pipe],
    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
desktop = None
try:
    context = connect(pipe)
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    hidden = PropertyValue()
    hidden.Name, hidden.Value = "Hidden", True
    book = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, (hidden,))
    book.enableAutomaticCalculation(False)
    for position, name in enumerate(["Document", "Site", "Defence", "Weights", "Results"]):
        book.Sheets.insertNewByName(name, position)
    sheet = book.Sheets.getByName
    fill(sheet("Document"), given["document"])
    fill(sheet("Site"), given["site"])
    fill(sheet("Defence"), given["defence"])
    wide = len(given["document"][0])
    fill(sheet("Weights"), [[given["points"][i % len(given["points"])] for i in range(wide)]])
    last = column(wide - 1)
    share = 100 * given["reviewers"]
    common = [
        "=SUMPRODUCT($Document.A1:%s1;$Weights.$A$1:$%s$1)/%d" % (last, last, share),
        "=SUMPRODUCT($Site.A1:%s1;$Weights.$A$1:$%s$1)/%d" % (last, last, share),
        "=AVERAGE($Defence.A1:G1)",
        "=0.2*A1+0.8*B1+C1",
        '=IF(AND(A1>=500;B1>=500);"award";IF(AND(A1>=400;B1>=400);"nominee";""))',
        '=IF(E1="award";D1;"")',
        '=IF(E1="nominee";D1;"")',
    ]
    ranks = {
        "countifs": '=IF(E1="";"";COUNTIFS(E$1:E$%d;E1;D$1:D$%d;">"&D1)+1)' % (count, count),
        "rankeq": '=IF(E1="award";RANK.EQ(D1;F$1:F$%d);IF(E1="nominee";RANK.EQ(D1;G$1:G$%d);""))' % (count, count),
        "sorted": '=IF(E1="award";XMATCH(D1;K$1:K$%d;0;-2);IF(E1="nominee";XMATCH(D1;L$1:L$%d;0;-2);""))'
        % (count, count),
    }
    answer = {"ranks": {}, "changed": None}
    results = sheet("Results")
    for name, rank in ranks.items():
        if name == "countifs" and count > 1000:
            continue
        results.clearContents(1023)
        formulas = common + [rank, '=IF(H1="";"";IF(H1<=5;"seat";""))']
        results.getCellRangeByPosition(0, 0, len(formulas) - 1, 0).setFormulaArray((tuple(formulas),))
        results.getCellRangeByPosition(0, 0, len(formulas) - 1, count - 1).fillAuto(TO_BOTTOM, 1)
        if name == "sorted":
            for target, tier in (("K", "award"), ("L", "nominee")):
                area = results.getCellRangeByName("%s1:%s%d" % (target, target, count))
                area.setArrayFormula('=SORT(FILTER(D1:D%d;E1:E%d="%s");1;-1)' % (count, count, tier))
        book.calculateAll()
        answer["ranks"][name] = timed(book.calculateAll)
    cell = sheet("Document").getCellByPosition(3, 0)

    def change():
        cell.Value = (cell.Value + 5) % 100
        book.calculate()

    answer["changed"] = timed(change)
    print(json.dumps(answer))
finally:
    try:
        if desktop:
            desktop.terminate()
        office.wait(20)
    except Exception:
        office.kill()
    shutil.rmtree(profile, ignore_errors=True)
