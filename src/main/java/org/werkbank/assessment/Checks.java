package org.werkbank.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.werkbank.catalogue.Courses;
import org.werkbank.catalogue.Item;
import org.werkbank.catalogue.PublishedCourse;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.text.Language;

/**
 * Checks: three practice questions at the end of a unit, with feedback after each. A check waits
 * for its person as long as it takes. Once it is finished and left, only that it was finished is
 * kept (R-E3).
 */
@ApplicationScoped
public class Checks {
  /** Questions of a check. */
  private static final int QUESTIONS = 3;

  private final EntityManager em;
  private final Clock clock;
  private final Forms forms;
  private final Event<CheckFinished> finished;

  @Inject
  public Checks(EntityManager em, Clock clock, Courses courses, Event<CheckFinished> finished) {
    this.em = em;
    this.clock = clock;
    this.forms = new Forms(em, courses);
    this.finished = finished;
  }

  protected Checks() {
    this(null, null, null, null);
  }

  /**
   * What the check of this unit shows: the question asked for, else the first one that is open,
   * else how it went. A person goes on where they were, however long they were away; a new check is
   * drawn if there is none.
   *
   * @param asked position from 1; 0 to go on
   * @param typed what was sent but could not be stored, to show it again; empty otherwise
   */
  @Transactional
  public CheckView show(
      UUID person,
      PublishedCourse course,
      int unit,
      int asked,
      Language language,
      Map<String, List<String>> typed) {
    Form form = current(person, place(course.version(), unit));
    int position = asked > 0 ? asked : firstOpen(form);
    return position > 0 ? step(form, position, language, typed) : summary(form, language);
  }

  /** Nearly always there is a check already: only who needs a new one waits for other requests. */
  private Form current(UUID person, String place) {
    return underWay(person, place)
        .orElseGet(
            () -> {
              forms.queue(person);
              return underWay(person, place).orElseGet(() -> draw(person, place, Optional.empty()));
            });
  }

  private Optional<Form> underWay(UUID person, String place) {
    return forms.at(person, Form.Kind.CHECK, place).stream()
        .filter(form -> !form.items().isEmpty())
        .findFirst();
  }

  private CheckStep step(
      Form form, int position, Language language, Map<String, List<String>> typed) {
    boolean answered = form.item(position).answer().isPresent();
    Question question = forms.question(form, position, language, typed, answered);
    return new CheckStep(form.id(), question, position < form.items().size() ? position + 1 : 0);
  }

  private static int firstOpen(Form form) {
    return form.items().stream()
        .filter(item -> item.answer().isEmpty())
        .map(FormItem::nr)
        .findFirst()
        .orElse(0);
  }

  private CheckSummary summary(Form form, Language language) {
    List<CheckSummary.Line> lines =
        form.items().stream().map(item -> line(item, language)).toList();
    int right = (int) lines.stream().filter(CheckSummary.Line::right).count();
    return new CheckSummary(form.id(), lines.size(), right, lines);
  }

  /**
   * Stores the answer to a question and thereby fixes it; a question that is answered stays as it
   * is. After the last one the check is finished.
   *
   * @param values by field name, as {@code question.xhtml} sends them
   * @return whether the check is still there; the form of an earlier one, from another tab, answers
   *     nothing
   * @throws Invalid if something is missing or cannot be meant
   */
  @Transactional
  public boolean answer(UUID check, UUID person, int position, Map<String, List<String>> values) {
    forms.queue(person);
    Optional<Form> there =
        forms.look(check, person, Form.Kind.CHECK).filter(form -> !form.items().isEmpty());
    there.ifPresent(form -> answer(form, form.item(position), values));
    return there.isPresent();
  }

  private void answer(Form form, FormItem item, Map<String, List<String>> values) {
    if (item.answer().isPresent()) return;
    Item.Body body = forms.item(item).body();
    Answer answer =
        new AnswerSheet(body, forms.layout(form, item), values)
            .answer()
            .filter(given -> AnswerSheet.complete(body, given))
            .orElseThrow(() -> AnswerSheet.missing(body));
    form.answer(item.nr(), Optional.of(answer));
    if (firstOpen(form) > 0) return;
    form.closeCheck(clock.instant());
    finished.fire(new CheckFinished(form.person(), version(form), unit(form)));
  }

  /**
   * Draws other questions of the same unit; of the finished check only that it was finished is
   * kept. A check that is still open waits.
   */
  @Transactional
  public void again(UUID check, UUID person) {
    forms.queue(person);
    Form form = forms.find(check, person, Form.Kind.CHECK);
    if (form.isOpen() || form.items().isEmpty()) return;
    draw(person, form.place(), Optional.of(form));
    forget(form);
  }

  /**
   * The person goes on: the answers of their finished check are erased. A check that is still open
   * waits.
   */
  @Transactional
  public void leave(UUID check, UUID person) {
    Form form = forms.find(check, person, Form.Kind.CHECK);
    if (!form.isOpen() && !form.items().isEmpty()) forget(form);
  }

  /** How often a check was finished is nobody's business: the last time stands for all. */
  private void forget(Form form) {
    form.forgetAnswers();
    em.createQuery(
            "delete from Form f where f.person = :person and f.kind = :kind and f.place = :place"
                + " and f.closedAt is not null and f.id <> :id")
        .setParameter("person", form.person())
        .setParameter("kind", Form.Kind.CHECK)
        .setParameter("place", form.place())
        .setParameter("id", form.id())
        .executeUpdate();
  }

  /** Draws the questions of a check anew from its seed: what they must have been. */
  @Transactional
  public List<String> rebuild(UUID check, UUID person) {
    Form form = forms.find(check, person, Form.Kind.CHECK);
    return form.drawAgain(forms.pool(form.blueprint(), items(unit(form)))).stream()
        .map(ItemRef::item)
        .toList();
  }

  private Form draw(UUID person, String place, Optional<Form> last) {
    Form form = new Form(person, Form.Kind.CHECK, place, clock.instant());
    Blueprint.Part part = new Blueprint.Part(version(form), QUESTIONS, List.of(1, 1, 1));
    forms.draw(form, new Blueprint(List.of(part), 0, 0), last, List.of(), items(unit(form)));
    return form;
  }

  private CheckSummary.Line line(FormItem item, Language language) {
    Item asked = forms.item(item);
    boolean right =
        item.answer().filter(answer -> Grading.mastery(asked.body(), answer) == 1).isPresent();
    String ask = Stem.of(asked.stem().in(language), language, "").ask();
    return new CheckSummary.Line(
        item.nr(), ask, asked.topic().in(language), right, item.answer().isEmpty());
  }

  private static Predicate<Item> items(int unit) {
    return item -> item.use() == Item.Use.PRACTICE && item.unit() == unit;
  }

  static String place(UUID version, int unit) {
    return version + "/" + unit;
  }

  private static UUID version(Form form) {
    return UUID.fromString(form.place().substring(0, form.place().indexOf('/')));
  }

  private static int unit(Form form) {
    return Integer.parseInt(form.place().substring(form.place().indexOf('/') + 1));
  }
}
