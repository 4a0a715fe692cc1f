"""Who uses the shop meanwhile: storefronts, desk, warehouse, bank, subscribers. Each writes down what it asked."""
