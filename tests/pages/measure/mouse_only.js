// What answers to a click but cannot be reached with a keyboard. The options of a list can, with the arrow keys.
() =>
  [...document.body.querySelectorAll("*")]
    .filter((element) => isShown(element) && getComputedStyle(element).cursor === "pointer")
    .filter((element) => !element.closest(`${CONTROLS}, label, [role="option"]`))
    .map((element) => [nameOf(element), "has the cursor of a control but takes no focus"])
