"""A drawing becomes a picture: the shapes it may have, where words stand, and always the same bytes."""

import io

import pytest
from PIL import Image

from macros.drawing import DrawingError, font_has, picture

SKY, LAND, SUN, WORDS = (255, 255, 255), (0, 128, 0), (255, 128, 0), (10, 70, 83)


def drawing(shapes: str) -> str:
    ground = '<rect width="100" height="50" fill="#ffffff"/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50">{ground}{shapes}</svg>'


def opened(png: bytes) -> Image.Image:
    return Image.open(io.BytesIO(png)).convert("RGB")


def pixel(image: Image.Image, x: int, y: int) -> tuple[int, ...]:
    found = image.getpixel((x, y))
    assert isinstance(found, tuple)
    return found


def words_in(image: Image.Image) -> list[int]:
    """How far from the left each dark pixel stands."""
    return [x for y in range(image.height) for x in range(image.width) if pixel(image, x, y) == WORDS]


@pytest.mark.parametrize(
    ("shape", "inside", "outside"),
    [
        ('<rect x="10" y="10" width="20" height="20" fill="#ff8000"/>', (15, 15), (35, 15)),
        ('<circle cx="50" cy="25" r="10" fill="#ff8000"/>', (50, 25), (41, 16)),
        ('<ellipse cx="50" cy="25" rx="30" ry="5" fill="#ff8000"/>', (75, 25), (50, 35)),
        ('<polygon points="0,50 50,0 100,50" fill="#ff8000"/>', (50, 40), (5, 5)),
        ('<polyline points="0,25 100,25" stroke="#ff8000" stroke-width="6"/>', (50, 26), (50, 35)),
        ('<g stroke="#ff8000" stroke-width="6"><polyline points="0,25 100,25"/></g>', (50, 26), (50, 35)),
    ],
    ids=["rect", "circle", "ellipse", "polygon", "polyline", "colour of the group"],
)
def test_a_flat_shape_is_drawn_where_it_stands(shape: str, inside: tuple[int, int], outside: tuple[int, int]) -> None:
    image = opened(picture(drawing(shape), 100, 50))
    assert pixel(image, *inside) == SUN
    assert pixel(image, *outside) == SKY


def test_a_picture_is_as_large_as_asked() -> None:
    assert opened(picture(drawing(""), 240, 120)).size == (240, 120)


def test_a_shape_grows_with_the_picture() -> None:
    image = opened(picture(drawing('<rect x="50" y="0" width="50" height="50" fill="#008000"/>'), 400, 200))
    assert (pixel(image, 190, 100), pixel(image, 210, 100)) == (SKY, LAND)


@pytest.mark.parametrize("shape", ["path", "text", "image", "use"])
def test_what_is_no_flat_shape_is_refused_by_name(shape: str) -> None:
    with pytest.raises(DrawingError, match=f"<{shape}>"):
        picture(drawing(f"<{shape}/>"), 10, 5)


def test_words_stand_at_the_left_or_from_the_right() -> None:
    left = words_in(opened(picture(drawing(""), 400, 200, "Wad")))
    right = words_in(opened(picture(drawing(""), 400, 200, "Wad", from_right=True)))
    assert left
    assert max(left) < 200 < min(right)


def test_long_words_stay_inside_the_picture() -> None:
    dark = words_in(opened(picture(drawing(""), 400, 200, "Een naam die langer is dan de lucht breed")))
    assert min(dark) > 20
    assert max(dark) < 380


@pytest.mark.parametrize(("text", "known"), [("Palliatieve zorg", True), ("الرعاية", False), ("Опека", False)])
def test_the_font_says_which_text_it_has(text: str, known: bool) -> None:
    assert font_has(text) is known


def test_a_text_that_the_font_lacks_leaves_the_sky_empty() -> None:
    assert picture(drawing(""), 400, 200, "الرعاية") == picture(drawing(""), 400, 200)


def test_the_same_drawing_gives_the_same_bytes() -> None:
    first = picture(drawing(""), 300, 150, "Wad")
    picture.cache_clear()
    assert picture(drawing(""), 300, 150, "Wad") == first
