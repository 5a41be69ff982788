"""The finished pages in a browser and in validators: accessibility, weight, and that nothing comes from elsewhere."""
