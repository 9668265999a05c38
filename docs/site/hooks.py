# SPDX-License-Identifier: BSL-1.0
"""What the documentation site needs besides the pages: its navigation, and the repository's files.

The pages are written to be read in the repository. Where they link to a file outside of docs/, the
site gets a copy of that file; a link to a folder becomes plain text, since a site shows no folders.
"""
import os
import re

from mkdocs.structure.files import File

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
LINK = re.compile(r'\[([^\]]*)\]\(([^)#:\s]+)(#[^)\s]*)?\)')

# What stands under the name of the project.
ABOUT = ['index.md', 'readme.md', 'CHANGELOG.md', 'SECURITY.md']

# What a reader looks for, and where its pages lie; the first that fits counts.
KINDS = [
    ('Tutorial', [('', 'tutorial/')]),
    ('How-to', [('', 'how_to/'), ('', 'contributing.md')]),
    ('Reference', [('Actions', 'reference/ec2/'), ('Values', 'reference/value/'),
                   ('Faults and rules', 'reference/fault/'), ('', 'reference/')]),
    ('Explanation', [('Decisions', 'decisions/'), ('', 'explanation/'), ('', '')]),
]


def anchor(heading, separator):
    """The address of a heading as the repository's viewers make it."""
    kept = ''.join(byte for byte in heading.lower() if byte.isalnum() or byte in ' _-')
    return kept.replace(' ', separator)


def navigation(pages):
    """The pages by kind; each is in it once."""
    found = [{'writ': [page for page in ABOUT if page in pages]}]
    left = sorted(set(pages) - set(ABOUT))
    for kind, folders in KINDS:
        entries = []
        for title, folder in folders:
            inside = [page for page in left if page.startswith(folder)]
            left = [page for page in left if page not in inside]
            if inside:
                entries += [{title: inside}] if title else inside
        if entries:
            found.append({kind: sorted(entries, key=lambda entry: isinstance(entry, dict))})
    return found


def sources():
    """The pages, each as it is called on the site and where it lies in the repository."""
    yield place_of('README.md'), 'README.md'
    for folder, _, names in os.walk(os.path.join(ROOT, 'docs')):
        for name in names:
            if name.endswith('.md'):
                file = os.path.relpath(os.path.join(folder, name), ROOT)
                yield os.path.relpath(file, 'docs'), file


def place_of(file):
    """Where the site has a file of the repository."""
    if file.startswith('docs/'):
        return file[len('docs/'):]
    # A page called README.md would be taken for the index.
    return 'readme.md' if file == 'README.md' else 'repository/' + file


def target_of(page_file, link):
    """The file of the repository that a link of a page leads to."""
    return os.path.normpath(os.path.join(os.path.dirname(page_file), link))


def on_config(config):
    config['nav'] = navigation([page for page, _ in sources()])
    config['mdx_configs'].setdefault('toc', {})['slugify'] = anchor
    return config


def on_files(files, config):
    def add(file):
        copy = File(place_of(file), ROOT, config['site_dir'], config['use_directory_urls'])
        copy.abs_src_path = os.path.join(ROOT, file)
        files.append(copy)

    add('README.md')
    wanted = set()
    for _, page_file in sources():
        with open(os.path.join(ROOT, page_file), encoding='utf-8') as page:
            for _, link, _ in LINK.findall(page.read()):
                target = target_of(page_file, link)
                if not target.startswith(('docs/', 'README.md')):
                    wanted.add(target)
    for target in sorted(wanted):
        if os.path.isfile(os.path.join(ROOT, target)):
            add(target)
    return files


def on_page_markdown(markdown, page, config, files):
    page_file = 'README.md' if page.file.src_uri == 'readme.md' else 'docs/' + page.file.src_uri
    folder = os.path.dirname(page.file.src_uri) or '.'

    def rewritten(match):
        text, link, place = match[1], match[2], match[3] or ''
        target = target_of(page_file, link)
        if os.path.isdir(os.path.join(ROOT, target)):
            return text
        return f'[{text}]({os.path.relpath(place_of(target), folder)}{place})'

    lines = []
    is_code = False
    for line in markdown.split('\n'):
        if line.startswith('```'):
            is_code = not is_code
        lines.append(line if is_code else LINK.sub(rewritten, line))
    return '\n'.join(lines)
