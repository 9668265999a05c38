#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Builds the documentation site and looks at it: no warning, no page that the navigation lacks, no
link or anchor that leads nowhere, and a search that finds each page.

    tests/docs/site.py ROOT SITE    SITE is the folder to write it to
"""
import json
import os
import shutil
import subprocess
import sys
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

problems = []


class Html(HTMLParser):
    """What a page links to and which anchors it has."""

    def __init__(self, file):
        super().__init__()
        self.links = []
        self.anchors = set()
        with open(file, encoding='utf-8') as text:
            self.feed(text.read())

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name in ('href', 'src') and value is not None:
                self.links.append(value)
            elif name in ('id', 'name'):
                self.anchors.add(value)


def check_links(site):
    """Each link to a file of the site must lead somewhere."""
    pages = {}
    for folder, _, names in os.walk(site):
        for name in names:
            if name.endswith('.html'):
                file = os.path.join(folder, name)
                pages[file] = Html(file)
    for file, page in sorted(pages.items()):
        name = os.path.relpath(file, site)
        if name == '404.html':  # its links begin at the server's root
            continue
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = file
            if parts.path:
                target = os.path.normpath(os.path.join(os.path.dirname(file), unquote(parts.path)))
            if os.path.isdir(target):
                target = os.path.join(target, 'index.html')
            if not os.path.isfile(target):
                problems.append(f'{name}: there is no {link}')
            elif parts.fragment and target in pages:
                if unquote(parts.fragment) not in pages[target].anchors:
                    problems.append(f'{name}: nothing there is called {link}')
    return pages


def main():
    root, site = sys.argv[1:]
    if shutil.which('mkdocs') is None:
        print('skipped: there is no mkdocs here (Debian: apt-get install mkdocs)')
        return 0
    built = subprocess.run(['mkdocs', 'build', '--strict', '--config-file',
                            os.path.join(root, 'mkdocs.yml'), '--site-dir', site],
                           text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    if built.returncode != 0:
        print(built.stdout)
        return 1
    pages = check_links(site)
    with open(os.path.join(site, 'search', 'search_index.json'), encoding='utf-8') as index:
        found = {entry['location'] for entry in json.load(index)['docs']}
    menus = pages[os.path.join(site, '404.html')].links  # nothing else is on that page
    count = 1  # README.md
    for folder, _, names in os.walk(os.path.join(root, 'docs')):
        for name in names:
            if not name.endswith('.md'):
                continue
            count += 1
            page = os.path.relpath(os.path.join(folder, name), os.path.join(root, 'docs'))
            page = page[:-len('md')] + 'html'
            if os.path.join(site, page) not in pages:
                problems.append(f'{page}: is not on the site')
            elif page not in found:
                problems.append(f'{page}: the search does not find it')
            elif '/' + page not in menus:
                problems.append(f'{page}: the navigation lacks it')
    print('\n'.join(problems))
    print(f'{count} pages, {len(problems)} problems')
    return 1 if problems else 0


if __name__ == '__main__':
    sys.exit(main())
