# SPDX-License-Identifier: BSL-1.0
"""Draws lines as SVG."""
from html import escape

WIDTH, HEIGHT, COLUMNS = 440, 300, 2  # of one panel
LEFT, RIGHT, TOP, BOTTOM = 78, 18, 58, 48  # around its axes
COLOURS = ("#1f5fa8", "#c2571a", "#5b5b5b")


def ticks(most):
    """Round numbers from 0 up to and beyond `most`."""
    step = 1
    while most / step > 5:
        step *= 2 if str(step)[0] != "2" else 2.5
    count = -(-most // step)
    return [int(step * at) for at in range(int(count) + 1)]


def short(number):
    for unit, letter in ((10**9, "G"), (10**6, "M"), (10**3, "k")):
        if number >= unit:
            return f"{number / unit:g} {letter}"
    return str(number)


def panel(title, x_label, y_label, lines):
    """SVG of one panel; `lines` is {label: [(x, y)]}. Both axes begin at 0."""
    points = [point for line in lines.values() for point in line]
    if not points:
        return f'<text class="title" x="{LEFT}" y="18">{escape(title)}: not measured</text>'
    xs, ys = ticks(max(x for x, _ in points)), ticks(max(y for _, y in points))

    def at(x, y):
        return (round(LEFT + x / xs[-1] * (WIDTH - LEFT - RIGHT), 1),
                round(HEIGHT - BOTTOM - y / ys[-1] * (HEIGHT - TOP - BOTTOM), 1))

    svg = [f'<text class="title" x="{LEFT}" y="18">{escape(title)}</text>']
    for y in ys:
        svg.append(f'<path class="grid" d="M{at(0, y)[0]} {at(0, y)[1]}H{WIDTH - RIGHT}"/>'
                   f'<text x="{LEFT - 6}" y="{at(0, y)[1] + 4}" text-anchor="end">'
                   f'{short(y)}</text>')
    for x in xs:
        svg.append(f'<text x="{at(x, 0)[0]}" y="{HEIGHT - BOTTOM + 16}" text-anchor="middle">'
                   f'{short(x)}</text>')
    middle = (TOP + HEIGHT - BOTTOM) / 2
    svg.append(f'<text x="{(LEFT + WIDTH - RIGHT) / 2}" y="{HEIGHT - 12}" text-anchor="middle">'
               f'{escape(x_label)}</text>'
               f'<text transform="translate(16 {middle}) rotate(-90)" text-anchor="middle">'
               f'{escape(y_label)}</text>')
    beside = LEFT
    for (label, line), colour in zip(lines.items(), COLOURS):
        path = "L".join(f"{x} {y}" for x, y in (at(*point) for point in line))
        svg.append(f'<path d="M{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        svg += [f'<circle cx="{at(*point)[0]}" cy="{at(*point)[1]}" r="3" fill="{colour}"/>'
                for point in line]
        svg.append(f'<text x="{beside}" y="38" fill="{colour}">{escape(label)}</text>')
        beside += 14 + round(6.2 * len(label))
    return "\n".join(svg)


def draw(panels):
    """SVG of all panels: [(title, what x is, what y is, {label: [(x, y)]})]."""
    rows = -(-len(panels) // COLUMNS)
    width, height = WIDTH * COLUMNS, HEIGHT * rows
    svg = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
           f'width="{width}" height="{height}">',
           "<style>text{font:11px sans-serif}.title{font-size:14px;font-weight:bold}"
           ".grid{stroke:#ddd}</style>", '<rect width="100%" height="100%" fill="#fff"/>']
    for number, each in enumerate(panels):
        svg.append(f'<g transform="translate({number % COLUMNS * WIDTH} '
                   f'{number // COLUMNS * HEIGHT})">\n{panel(*each)}\n</g>')
    return "\n".join(svg) + "\n</svg>\n"
