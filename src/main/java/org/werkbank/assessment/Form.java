package org.werkbank.assessment;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.werkbank.platform.problem.Conflict;
import org.werkbank.platform.problem.NotFound;

/**
 * The questions one person has before them: a check or a certificate test, and what they answered.
 */
@Entity
public class Form {

  /** What a form is for. */
  enum Kind {
    CHECK,
    TEST
  }

  @Id private UUID id;

  @Column(name = "person_id")
  private UUID person;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String place;
  private Long seed;
  private String blueprint;
  private String seen;
  private String withheld;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  private Boolean passed;
  private BigDecimal points;

  @OneToMany(mappedBy = "form", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("nr")
  private List<FormItem> items = new ArrayList<>();

  @OneToMany(mappedBy = "form", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("nr")
  private List<FormExercise> exercises = new ArrayList<>();

  protected Form() {}

  /**
   * A new form.
   *
   * @param place {@code <course version>/<unit>} of a check, programme code of a test
   */
  Form(UUID person, Kind kind, String place, Instant when) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.person = person;
    this.kind = kind;
    this.place = place;
    this.openedAt = when;
  }

  void draw(Blueprint from, List<Draw.Candidate> pool, Draw.Basis basis, long chance) {
    List<ItemRef> drawn = Draw.form(from, pool, basis, chance);
    seed = chance;
    blueprint = from.stored();
    seen = ItemRef.stored(List.copyOf(basis.seen()));
    withheld = ItemRef.stored(basis.withheld());
    for (ItemRef ref : drawn) items.add(new FormItem(this, items.size() + 1, ref));
  }

  /** The items this form must have had, drawn once more from the seed. */
  List<ItemRef> drawAgain(List<Draw.Candidate> pool) {
    Draw.Basis basis = new Draw.Basis(new HashSet<>(ItemRef.read(seen)), ItemRef.read(withheld));
    return Draw.form(blueprint(), pool, basis, seed);
  }

  void add(FormExercise exercise) {
    exercises.add(exercise);
  }

  FormItem item(int position) {
    if (position < 1 || position > items.size())
      throw new NotFound("problem.assessment.noQuestion");
    return items.get(position - 1);
  }

  Optional<FormExercise> exercise(int nr) {
    return exercises.stream().filter(exercise -> exercise.nr() == nr).findFirst();
  }

  /** Stores an answer in place of an earlier one; empty takes it back. */
  void answer(int position, Optional<Answer> answer) {
    requireOpen();
    item(position).answer(answer);
  }

  /** An exercise has ended. Once a form is closed, nothing changes it. */
  void exerciseDone(int nr, boolean well) {
    if (isOpen()) exercise(nr).ifPresent(exercise -> exercise.done(well));
  }

  void closeCheck(Instant when) {
    requireOpen();
    closedAt = when;
  }

  void closeTest(Instant when, boolean well, double sum) {
    requireOpen();
    closedAt = when;
    passed = well;
    points = BigDecimal.valueOf(sum);
  }

  /** Of a check nothing is kept but that it was finished (R-E3). */
  void forgetAnswers() {
    items.clear();
    seed = null;
    blueprint = null;
    seen = null;
    withheld = null;
  }

  boolean isOpen() {
    return closedAt == null;
  }

  private void requireOpen() {
    if (!isOpen()) throw new Conflict("problem.assessment.closed");
  }

  UUID id() {
    return id;
  }

  UUID person() {
    return person;
  }

  String place() {
    return place;
  }

  long seed() {
    return seed;
  }

  Blueprint blueprint() {
    return Blueprint.of(blueprint);
  }

  Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }

  boolean passed() {
    return Boolean.TRUE.equals(passed);
  }

  double points() {
    return points.doubleValue();
  }

  List<FormItem> items() {
    return List.copyOf(items);
  }

  List<FormExercise> exercises() {
    return List.copyOf(exercises);
  }
}
