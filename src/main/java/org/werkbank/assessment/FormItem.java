package org.werkbank.assessment;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** One item of a form and what was answered to it. */
@Entity
@Table(name = "form_item")
public class FormItem {
  @Id private UUID id;

  @ManyToOne
  @JoinColumn(name = "form_id")
  private Form form;

  private int nr;

  @Column(name = "course_version")
  private UUID version;

  @Column(name = "item_id")
  private String item;

  private String answer;

  protected FormItem() {}

  FormItem(Form form, int nr, ItemRef ref) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.form = form;
    this.nr = nr;
    this.version = ref.version();
    this.item = ref.item();
  }

  void answer(Optional<Answer> given) {
    answer = given.map(Answer::stored).orElse(null);
  }

  /** From 1. */
  int nr() {
    return nr;
  }

  ItemRef ref() {
    return new ItemRef(version, item);
  }

  Optional<Answer> answer() {
    return Optional.ofNullable(answer).map(Answer::of);
  }
}
