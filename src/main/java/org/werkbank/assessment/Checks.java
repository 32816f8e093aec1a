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
import org.werkbank.platform.problem.NotFound;
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
   * The check of this unit the person is in, or whose summary they have not left; a new one if
   * there is none.
   */
  @Transactional
  public UUID open(UUID person, PublishedCourse course, int unit) {
    forms.queue(person);
    String place = place(course.version(), unit);
    List<Form> before = forms.at(person, Form.Kind.CHECK, place);
    return before.stream()
        .filter(form -> !form.items().isEmpty())
        .findFirst()
        .orElseGet(() -> draw(person, place, Optional.empty()))
        .id();
  }

  /**
   * One question as it stands.
   *
   * @param position from 1
   * @param typed what was sent but could not be stored, to show it again; empty otherwise
   */
  @Transactional
  public CheckStep step(
      UUID check, UUID person, int position, Language language, Map<String, List<String>> typed) {
    Form form = find(check, person);
    boolean answered = form.item(position).answer().isPresent();
    Question question = forms.question(form, position, language, typed, answered);
    return new CheckStep(
        check, question, position < form.items().size() ? position + 1 : 0, allAnswered(form));
  }

  /**
   * Position of the first question without an answer; empty if all have one.
   *
   * <p>Here a person goes on, however long they were away.
   */
  @Transactional
  public Optional<Integer> firstOpen(UUID check, UUID person) {
    return find(check, person).items().stream()
        .filter(item -> item.answer().isEmpty())
        .map(FormItem::nr)
        .findFirst();
  }

  /**
   * Stores the answer to a question and thereby fixes it; a question that is answered stays as it
   * is. After the last one the check is finished.
   *
   * @param values by field name, as {@code question.xhtml} sends them
   * @throws Invalid if something is missing or cannot be meant
   */
  @Transactional
  public void answer(UUID check, UUID person, int position, Map<String, List<String>> values) {
    forms.queue(person);
    Form form = find(check, person);
    FormItem item = form.item(position);
    if (item.answer().isPresent()) return;
    Item.Body body = forms.item(item).body();
    Answer answer =
        new AnswerSheet(body, forms.layout(form, item), values)
            .answer()
            .filter(given -> AnswerSheet.complete(body, given))
            .orElseThrow(() -> AnswerSheet.missing(body));
    form.answer(position, Optional.of(answer));
    if (!allAnswered(form)) return;
    form.closeCheck(clock.instant());
    finished.fire(new CheckFinished(person, version(form), unit(form)));
  }

  /** How it went so far. */
  @Transactional
  public CheckSummary summary(UUID check, UUID person, Language language) {
    Form form = find(check, person);
    List<CheckSummary.Line> lines =
        form.items().stream().map(item -> line(item, language)).toList();
    int right = (int) lines.stream().filter(CheckSummary.Line::right).count();
    return new CheckSummary(check, lines.size(), right, lines);
  }

  /**
   * Draws other questions of the same unit; of the finished check only that it was finished is
   * kept.
   */
  @Transactional
  public UUID again(UUID check, UUID person) {
    forms.queue(person);
    Form form = find(check, person);
    if (form.isOpen()) return check;
    Form next = draw(person, form.place(), Optional.of(form));
    form.forgetAnswers();
    return next.id();
  }

  /**
   * The person goes on: the answers of their finished check are erased. A check that is still open
   * waits.
   */
  @Transactional
  public void leave(UUID check, UUID person) {
    Form form = find(check, person);
    if (!form.isOpen()) form.forgetAnswers();
  }

  /** Draws the questions of a check anew from its seed: what they must have been. */
  @Transactional
  public List<String> rebuild(UUID check, UUID person) {
    Form form = find(check, person);
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

  private Form find(UUID check, UUID person) {
    Form form = forms.find(check, person, Form.Kind.CHECK);
    if (form.items().isEmpty()) throw new NotFound("problem.assessment.noForm");
    return form;
  }

  private static boolean allAnswered(Form form) {
    return form.items().stream().allMatch(item -> item.answer().isPresent());
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
