"""Asks axe-core about every page of a folder, in light and dark, on a desk, at twice the size and on a telephone.

Usage: access.py FOLDER. Chromium and its driver are on PATH; axe.min.js is the one that axe-playwright-python brings."""
import pathlib
import shutil
import sys

import axe_playwright_python
from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

WIDTHS = (1280, 640, 320)
SCHEMES = ("light", "dark")
ASK = """
const done = arguments[arguments.length - 1];
axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations']}).then(found => done({
        faults: found.violations.map(one => one.id + ': ' + one.nodes.slice(0, 3).map(node => node.html).join(' | ')),
        passed: found.passes.length,
        tooWide: document.documentElement.scrollWidth - window.innerWidth,
    }));
"""


def opened():
    options = Options()
    options.binary_location = shutil.which("chromium")
    for word in ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"):
        options.add_argument(word)
    return webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))


def main():
    axe = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
    pages = sorted(pathlib.Path(sys.argv[1]).rglob("*.html"))
    if not pages:
        sys.exit("no page was made")
    faults, runs = [], 0
    browser = opened()
    try:
        browser.set_script_timeout(120)
        for page in pages:
            browser.get(page.resolve().as_uri())
            browser.execute_script(axe)
            for scheme in SCHEMES:
                browser.execute_cdp_cmd(
                    "Emulation.setEmulatedMedia",
                    {"features": [{"name": "prefers-color-scheme", "value": scheme}]})
                for width in WIDTHS:
                    browser.execute_cdp_cmd(
                        "Emulation.setDeviceMetricsOverride",
                        {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False})
                    said = browser.execute_async_script(ASK)
                    runs += 1
                    where = f"{page.parent.name}/{page.name}, {scheme}, {width} px"
                    if not said["passed"]:
                        faults.append(f"{where}: nothing was looked at")
                    if said["tooWide"] > 0:
                        faults.append(f"{where}: {said['tooWide']} px wider than the screen")
                    faults += [f"{where}: {fault}" for fault in said["faults"]]
    finally:
        browser.quit()
    if faults:
        sys.exit("\n".join(faults))
    print(f"axe: {runs} runs over {len(pages)} pages, no violation")


main()
