/**
 * A trainer's own table in place of generated data: what columns an exercise type needs, and the
 * table as the type gets it. A table is read once, checked before a type sees it, shared by all
 * attempts and never changed.
 */
package org.werkbank.exercise.spi.data;
