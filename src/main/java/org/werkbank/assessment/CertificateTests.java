package org.werkbank.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.werkbank.catalogue.Courses;
import org.werkbank.catalogue.Item;
import org.werkbank.exercise.ExerciseFinished;
import org.werkbank.platform.problem.Conflict;
import org.werkbank.platform.problem.NotFound;
import org.werkbank.platform.text.Language;

/**
 * Certificate tests: begin, answer, leave and come back, hand in. Without time limit, without
 * supervision; only that it was passed ever leaves this room (B-03, B-15).
 */
@ApplicationScoped
public class CertificateTests {
  private static final Predicate<Item> ITEMS = item -> item.use() == Item.Use.TEST;

  private final EntityManager em;
  private final Clock clock;
  private final Forms forms;
  private final Event<TestPassed> passed;

  @Inject
  public CertificateTests(
      EntityManager em, Clock clock, Courses courses, Event<TestPassed> passed) {
    this.em = em;
    this.clock = clock;
    this.forms = new Forms(em, courses);
    this.passed = passed;
  }

  protected CertificateTests() {
    this(null, null, null, null);
  }

  /** Where the person stands with this test. */
  @Transactional
  public Standing standing(UUID person, TestPlan plan) {
    List<Form> all = counting(person, plan);
    Optional<Form> open = all.stream().filter(Form::isOpen).findFirst();
    if (open.isPresent()) return running(open.get());
    Optional<Form> done = all.stream().filter(Form::passed).findFirst();
    if (done.isPresent())
      return new Standing.Passed(done.get().id(), done.get().closedAt().orElseThrow());
    if (!plan.missing().isEmpty()) return new Standing.NotYet(plan.missing());
    List<Instant> ends =
        all.stream()
            .map(form -> form.closedAt().orElseThrow())
            .sorted((a, b) -> b.compareTo(a))
            .toList();
    if (ends.isEmpty()) return new Standing.MayStart();
    List<Repeat> repeat = notRepeated(all.get(0));
    boolean repeated = repeat.isEmpty() && !new Judge(forms, all.get(0)).repeat().isEmpty();
    boolean sooner = Retries.lockedOut(ends, clock.instant());
    return Retries.waitUntil(ends, repeated, clock.instant())
        .<Standing>map(
            until -> new Standing.MustWait(all.get(0).id(), until, sooner ? repeat : List.of()))
        .orElseGet(Standing.MayStart::new);
  }

  /**
   * Tests under way, and those that were handed in since the last certificate was taken back or
   * came near its end.
   */
  private List<Form> counting(UUID person, TestPlan plan) {
    return forms.at(person, Form.Kind.TEST, plan.programme()).stream()
        .filter(form -> form.closedAt().filter(plan.since()::isAfter).isEmpty())
        .toList();
  }

  /**
   * Begins a test; the one the person is in, if they are in one.
   *
   * @throws Conflict if they may not begin now
   */
  @Transactional
  public UUID start(UUID person, TestPlan plan) {
    forms.queue(person);
    Standing standing = standing(person, plan);
    if (standing instanceof Standing.Running running) return running.form();
    if (!(standing instanceof Standing.MayStart)) throw new Conflict("problem.assessment.notNow");
    Form form = new Form(person, Form.Kind.TEST, plan.programme(), clock.instant());
    Exposures exposures = new Exposures(em);
    Optional<Form> last = forms.at(person, Form.Kind.TEST, plan.programme()).stream().findFirst();
    forms.draw(form, plan.blueprint(), last, exposures.withheld(plan.programme()), ITEMS);
    plan.lot().of(form.seed()).forEach(nr -> form.add(new FormExercise(form, nr)));
    exposures.count(plan.programme(), form.items().stream().map(FormItem::ref).toList());
    return form.id();
  }

  /**
   * One question of a running test.
   *
   * @param position from 1
   * @param typed what was sent but could not be stored, to show it again; empty otherwise
   */
  @Transactional
  public TestStep question(
      UUID test, UUID person, int position, Language language, Map<String, List<String>> typed) {
    Form form = find(test, person);
    if (!form.isOpen()) throw new Conflict("problem.assessment.closed");
    Question question = forms.question(form, position, language, typed, false);
    List<TestStep.Stop> stops =
        form.items().stream()
            .map(item -> new TestStep.Stop(item.nr(), forms.complete(item), item.nr() == position))
            .toList();
    return new TestStep(
        test, question, stops, (int) stops.stream().filter(TestStep.Stop::done).count());
  }

  /**
   * Stores what is on the screen, in place of an earlier answer; an emptied screen is no answer.
   *
   * @param values by field name, as {@code question.xhtml} sends them
   * @param sure whether steps that nobody moved are meant as they stand
   * @throws org.werkbank.platform.problem.Invalid if something cannot be meant; nothing is changed
   *     then
   */
  @Transactional
  public void answer(
      UUID test, UUID person, int position, Map<String, List<String>> values, boolean sure) {
    forms.queue(person);
    Form form = find(test, person);
    FormItem item = form.item(position);
    Layout layout = forms.layout(form, item);
    Optional<Answer> answer = new AnswerSheet(forms.item(item).body(), layout, values).answer();
    boolean untouched =
        item.answer().isEmpty() && answer.equals(Optional.of(new Answer.Picks(layout.indexes())));
    boolean steps = forms.item(item).body() instanceof Item.Order;
    if (steps && untouched && !sure) return;
    form.answer(position, answer);
  }

  /** How the exercises of a test stand. */
  @Transactional
  public List<ExerciseStanding> exercises(
      UUID test, UUID person, TestPlan plan, Language language) {
    List<ExerciseStanding> lines = new ArrayList<>();
    for (FormExercise exercise : find(test, person).exercises()) {
      if (exercise.nr() > plan.exercises().size()) continue;
      String title = plan.exercises().get(exercise.nr() - 1).title().in(language);
      lines.add(
          new ExerciseStanding(
              exercise.nr(),
              title,
              exercise.passed().isPresent(),
              exercise.passed().orElse(false)));
    }
    return List.copyOf(lines);
  }

  /** Hands the test in. Handing in once more changes nothing. */
  @Transactional
  public TestOutcome finish(UUID test, UUID person, TestPlan plan) {
    forms.queue(person);
    Form form = find(test, person);
    if (form.isOpen()) {
      Judge judge = new Judge(forms, form);
      form.closeTest(clock.instant(), judge.passed(), judge.points());
      if (form.passed()) passed.fire(new TestPassed(test, person, form.place()));
    }
    return outcome(test, person, plan);
  }

  /**
   * How a test ended, for its learner.
   *
   * @throws NotFound if it is still open, erased, or somebody else's
   */
  @Transactional
  public TestOutcome outcome(UUID test, UUID person, TestPlan plan) {
    Form form = find(test, person);
    Instant at = form.closedAt().orElseThrow(() -> new NotFound("problem.assessment.noForm"));
    Judge judge = new Judge(forms, form);
    if (form.passed()) return new TestOutcome.Passed(at, judge.breakdown(plan));
    return new TestOutcome.NotYet(at, judge.breakdown(plan), judge.repeat());
  }

  /** The person's last test of a programme that is handed in and still kept. */
  @Transactional
  public Optional<UUID> last(UUID person, String programme) {
    return forms.at(person, Form.Kind.TEST, programme).stream()
        .filter(form -> !form.isOpen())
        .map(Form::id)
        .findFirst();
  }

  /**
   * All questions of a passed test with own answers, key and reasons (B-30). After a test that was
   * not passed the topics have to do, or the next one would be known.
   */
  @Transactional
  public List<Question> review(UUID test, UUID person, Language language) {
    Form form = find(test, person);
    if (!form.passed()) throw new NotFound("problem.assessment.noForm");
    return form.items().stream()
        .map(item -> forms.question(form, item.nr(), language, Map.of(), true))
        .toList();
  }

  /**
   * The items a form must have had, drawn anew from its seed, in the order asked. For an appeal.
   */
  @Transactional
  public List<String> rebuild(UUID test, UUID person) {
    Form form = find(test, person);
    return form.drawAgain(forms.pool(form.blueprint(), ITEMS)).stream().map(ItemRef::item).toList();
  }

  /** An exercise of a test has ended; it counts for the test it was opened in. */
  void exerciseFinished(@Observes ExerciseFinished event) {
    if (event.passed().isEmpty()) return;
    ExercisePlace.of(event.place())
        .ifPresent(
            place ->
                find(place.test(), event.person()).exerciseDone(place.nr(), event.passed().get()));
  }

  private Standing running(Form form) {
    List<FormItem> open = form.items().stream().filter(item -> !forms.complete(item)).toList();
    int next = open.isEmpty() ? 0 : open.get(0).nr();
    return new Standing.Running(
        form.id(), next, form.items().size() - open.size(), form.items().size());
  }

  /** Failed topics whose unit has had no check finished since. */
  private List<Repeat> notRepeated(Form failed) {
    Instant since = failed.closedAt().orElseThrow();
    Set<String> repeated = new HashSet<>();
    for (Repeat repeat : new Judge(forms, failed).repeat()) {
      String place = Checks.place(repeat.version(), repeat.unit());
      forms.at(failed.person(), Form.Kind.CHECK, place).stream()
          .filter(check -> check.closedAt().filter(since::isBefore).isPresent())
          .forEach(check -> repeated.add(place));
    }
    return new Judge(forms, failed)
        .repeat().stream()
            .filter(repeat -> !repeated.contains(Checks.place(repeat.version(), repeat.unit())))
            .toList();
  }

  private Form find(UUID test, UUID person) {
    return forms.find(test, person, Form.Kind.TEST);
  }
}
