"""What building costs, beside a stock Material site of the same pages."""
