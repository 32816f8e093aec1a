package org.werkbank.assessment;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** One exercise of a test, done once. */
@Entity
@Table(name = "form_exercise")
public class FormExercise {
  @Id private UUID id;

  @ManyToOne
  @JoinColumn(name = "form_id")
  private Form form;

  private int nr;
  private Boolean passed;

  protected FormExercise() {}

  FormExercise(Form form, int nr) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.form = form;
    this.nr = nr;
  }

  void done(boolean well) {
    passed = well;
  }

  /** From 1, as in the plan. */
  int nr() {
    return nr;
  }

  /** Empty until it is finished. */
  Optional<Boolean> passed() {
    return Optional.ofNullable(passed);
  }
}
