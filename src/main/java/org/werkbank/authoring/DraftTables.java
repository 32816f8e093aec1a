package org.werkbank.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.werkbank.catalogue.Packages;
import org.werkbank.exercise.spi.data.DataTable;
import org.werkbank.exercise.spi.data.TableShelf;

/** The tables of drafts, for their preview. */
@ApplicationScoped
public class DraftTables implements TableShelf {
  private static final Pattern KEY = Pattern.compile("/author/media/([0-9a-f-]{36})/(data/.+@.+)");

  private DraftShelf shelf;
  private Packages packages;

  protected DraftTables() {}

  @Inject
  public DraftTables(DraftShelf shelf, Packages packages) {
    this.shelf = shelf;
    this.packages = packages;
  }

  /** The key came from a draft that was opened by its author. */
  @Override
  public Optional<DataTable> table(String key) {
    Matcher known = KEY.matcher(key);
    if (!known.matches()) return Optional.empty();
    UUID draft = UUID.fromString(known.group(1));
    return packages.table(
        known.group(2), () -> shelf.zip(draft).flatMap(zip -> packages.open(zip, "")));
  }
}
