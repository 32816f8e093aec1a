package org.werkbank.assessment;

import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.werkbank.catalogue.Course;
import org.werkbank.catalogue.Courses;
import org.werkbank.catalogue.Item;
import org.werkbank.platform.problem.NotFound;
import org.werkbank.platform.text.Language;

/** What checks and tests have in common: finding forms, drawing them, showing their questions. */
final class Forms {
  private static final SecureRandom CHANCE = new SecureRandom();
  private static final int MOST_VERSIONS = 64;
  private static final String WITH_ITEMS = "select f from Form f left join fetch f.items i ";

  private final EntityManager em;
  private final Courses courses;

  /**
   * A page of a test asks for its items dozens of times; the questions of a version never change.
   */
  private final Map<UUID, Course> versions =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<UUID, Course> eldest) {
              return size() > MOST_VERSIONS;
            }
          });

  Forms(EntityManager em, Courses courses) {
    this.em = em;
    this.courses = courses;
  }

  /**
   * Waits until no other request of this person opens or changes a form: two tabs and double clicks
   * become a queue.
   */
  void queue(UUID person) {
    em.createNativeQuery("select id from person where id = ? for update")
        .setParameter(1, person)
        .getResultList();
  }

  /** Forms of a person at a place with their items, newest first; one query. */
  List<Form> at(UUID person, Form.Kind kind, String place) {
    return em.createQuery(
            WITH_ITEMS
                + "where f.person = :person and f.kind = :kind and f.place = :place"
                + " order by f.openedAt desc, f.id desc, i.nr",
            Form.class)
        .setParameter("person", person)
        .setParameter("kind", kind)
        .setParameter("place", place)
        .getResultStream()
        .distinct()
        .toList();
  }

  /**
   * One form with its items; one query.
   *
   * @throws NotFound if there is none, or it is somebody else's
   */
  Form find(UUID form, UUID person, Form.Kind kind) {
    return look(form, person, kind).orElseThrow(() -> new NotFound("problem.assessment.noForm"));
  }

  /** One form with its items, if there is one of this person; one query. */
  Optional<Form> look(UUID form, UUID person, Form.Kind kind) {
    return em.createQuery(
            WITH_ITEMS + "where f.id = :id and f.person = :person and f.kind = :kind order by i.nr",
            Form.class)
        .setParameter("id", form)
        .setParameter("person", person)
        .setParameter("kind", kind)
        .getResultStream()
        .findFirst();
  }

  /**
   * Draws a form from chance and stores it.
   *
   * @param last the person's form before this one at the same place
   * @param which items of a course version may be in it
   */
  void draw(
      Form form,
      Blueprint blueprint,
      Optional<Form> last,
      List<ItemRef> withheld,
      Predicate<Item> which) {
    List<ItemRef> seen =
        last.stream().flatMap(before -> before.items().stream()).map(FormItem::ref).toList();
    Draw.Basis basis = new Draw.Basis(new LinkedHashSet<>(seen), withheld);
    form.draw(blueprint, pool(blueprint, which), basis, CHANCE.nextLong());
    em.persist(form);
  }

  /** Everything a blueprint can be filled from, in the order of the courses' files. */
  List<Draw.Candidate> pool(Blueprint blueprint, Predicate<Item> which) {
    List<Draw.Candidate> pool = new ArrayList<>();
    for (Blueprint.Part part : blueprint.parts())
      for (Item item : course(part.version()).items())
        if (which.test(item))
          pool.add(Draw.candidate(new ItemRef(part.version(), item.id()), item));
    return pool;
  }

  Course course(UUID version) {
    Course known = versions.get(version);
    if (known != null) return known;
    Course course =
        courses
            .version(version)
            .orElseThrow(() -> new NotFound("problem.assessment.noForm"))
            .course();
    versions.put(version, course);
    return course;
  }

  Item item(FormItem item) {
    return course(item.ref().version())
        .item(item.ref().item())
        .orElseThrow(() -> new IllegalStateException("published item is gone: " + item.ref()));
  }

  Layout layout(Form form, FormItem item) {
    return Layout.of(item(item).body(), form.seed(), item.nr());
  }

  /** The question at a position as its page shows it. */
  Question question(
      Form form, int position, Language language, Map<String, List<String>> typed, boolean reveal) {
    FormItem item = form.item(position);
    return new Questions(item(item), layout(form, item), language, item.answer(), typed, reveal)
        .at(position, form.items().size());
  }

  /** Whether nothing of this question is left open. */
  boolean complete(FormItem item) {
    return item.answer()
        .filter(answer -> AnswerSheet.complete(item(item).body(), answer))
        .isPresent();
  }
}
