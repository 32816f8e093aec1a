package org.werkbank.catalogue;

import jakarta.persistence.EntityManager;

/**
 * Counts what changes lessons that are published already, so that whoever keeps a course in memory
 * sees with one small query whether it still says the same, on every server.
 */
final class CatalogueState {
  private CatalogueState() {}

  static long read(EntityManager em) {
    return ((Number)
            em.createNativeQuery("select changes from catalogue_state where id = 1")
                .getSingleResult())
        .longValue();
  }

  /**
   * Waits until nobody else is changing them, and keeps others waiting to the end of the
   * transaction: what is pressed twice, or by two people, is written one after the other.
   */
  static void queue(EntityManager em) {
    em.createNativeQuery("select changes from catalogue_state where id = 1 for update")
        .getResultList();
  }

  static void changed(EntityManager em) {
    em.createNativeQuery("update catalogue_state set changes = changes + 1 where id = 1")
        .executeUpdate();
  }
}
