package org.werkbank.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.werkbank.catalogue.CourseEntries;
import org.werkbank.catalogue.ExerciseTitles;
import org.werkbank.catalogue.Reading;
import org.werkbank.platform.problem.NotFound;
import org.werkbank.platform.text.Language;
import org.werkbank.search.Entry;
import org.werkbank.search.Kind;
import org.werkbank.search.Shelf;

/** Drafts, for search; each is found by its author alone. */
@ApplicationScoped
public class FindableDrafts implements Shelf {
  private static final String SOURCE = "draft:";

  private EntityManager em;
  private Drafts drafts;
  private ExerciseTitles titles;

  protected FindableDrafts() {}

  @Inject
  public FindableDrafts(EntityManager em, Drafts drafts, ExerciseTitles titles) {
    this.em = em;
    this.drafts = drafts;
    this.titles = titles;
  }

  /** A draft and whose it is; both are in the name of the source. */
  private record Key(UUID draft, UUID author) {
    static Key of(String source) {
      String[] ids = source.substring(SOURCE.length()).split(":");
      return new Key(UUID.fromString(ids[0]), UUID.fromString(ids[1]));
    }
  }

  @Override
  @Transactional
  public Map<String, String> stock() {
    String with = " " + titles.all().hashCode();
    return em
        .createQuery("select d.id, d.author, d.uploadedAt from Draft d", Object[].class)
        .getResultList()
        .stream()
        .collect(Collectors.toMap(row -> SOURCE + row[0] + ":" + row[1], row -> row[2] + with));
  }

  @Override
  @Transactional
  public List<Entry> entries(String source) {
    Key key = Key.of(source);
    try {
      OpenDraft open = drafts.open(key.draft(), key.author());
      return open.reading() instanceof Reading.Valid valid
          ? whole(key, valid)
          : titles(key, open.row());
    } catch (NotFound goneMeanwhile) {
      return List.of();
    }
  }

  private List<Entry> whole(Key key, Reading.Valid valid) {
    CourseEntries.Place place =
        new CourseEntries.Place(
            "/author/draft/" + key.draft(),
            (unit, step) -> "/author/preview/" + key.draft() + "/" + unit + "?step=" + step,
            false);
    return CourseEntries.of(
        valid.course(), valid.files(), place, titles.all(), Optional.of(key.author()));
  }

  /** A draft with problems is found by its title and file name. */
  private static List<Entry> titles(Key key, DraftRow row) {
    return Stream.of(Language.values())
        .map(
            language ->
                new Entry(
                    "draft:" + language.code() + ":" + row.id(),
                    Kind.COURSE,
                    language,
                    row.title().in(language),
                    "",
                    "",
                    List.of(row.fileName(), row.slug()),
                    "/author/draft/" + key.draft(),
                    Optional.empty(),
                    0,
                    List.of(),
                    Optional.of(key.author())))
        .toList();
  }
}
