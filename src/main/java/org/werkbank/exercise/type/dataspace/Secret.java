package org.werkbank.exercise.type.dataspace;

/** What a field gives away, with the weight of a leak. */
enum Secret {
  NONE(1),
  PERSON(5),
  RECIPE(5),
  PRICE(4);

  private final int weight;

  Secret(int weight) {
    this.weight = weight;
  }

  int weight() {
    return weight;
  }
}
