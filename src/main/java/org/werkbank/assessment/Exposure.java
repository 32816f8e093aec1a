package org.werkbank.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;

/** The items of one form somebody had, without the somebody. */
@Entity
public class Exposure {
  @Id private UUID id;
  private String programme;
  private int nr;
  private String items;

  protected Exposure() {}

  /**
   * A form was drawn.
   *
   * @param nr counts up within the programme
   */
  Exposure(String programme, int nr, List<ItemRef> items) {
    // Random on purpose: a time-ordered key would say when the form was drawn.
    this.id = UUID.randomUUID();
    this.programme = programme;
    this.nr = nr;
    this.items = ItemRef.stored(items);
  }

  List<ItemRef> items() {
    return ItemRef.read(items);
  }
}
