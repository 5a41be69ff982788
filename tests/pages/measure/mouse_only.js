// What answers to a click but cannot be reached with a keyboard.
() =>
  [...document.body.querySelectorAll("*")]
    .filter((element) => isShown(element) && getComputedStyle(element).cursor === "pointer")
    .filter((element) => !element.closest(`${CONTROLS}, label`))
    .map((element) => [nameOf(element), "has the cursor of a control but takes no focus"])
