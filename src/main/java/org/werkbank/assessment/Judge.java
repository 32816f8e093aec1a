package org.werkbank.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.werkbank.catalogue.Course;
import org.werkbank.catalogue.Item;

/** Judges a whole test: points, must questions, exercises. */
final class Judge {
  private final Forms forms;
  private final Form form;
  private final List<Judged> judged;

  private record Judged(FormItem asked, Item item, double score) {}

  Judge(Forms forms, Form form) {
    this.forms = forms;
    this.form = form;
    this.judged = form.items().stream().map(this::judge).toList();
  }

  private Judged judge(FormItem asked) {
    Item item = forms.item(asked);
    return new Judged(
        asked,
        item,
        asked.answer().map(answer -> Grading.mastery(item.body(), answer)).orElse(0.0));
  }

  double points() {
    return judged.stream().mapToDouble(Judged::score).sum();
  }

  /** Enough points, every must question fully right, every exercise passed. */
  boolean passed() {
    boolean must =
        judged.stream().filter(one -> one.item().must()).allMatch(one -> one.score() == 1);
    boolean exercises =
        form.exercises().stream().allMatch(exercise -> exercise.passed().orElse(false));
    return points() >= form.blueprint().mark() && must && exercises;
  }

  TestOutcome.Breakdown breakdown(TestPlan plan) {
    List<TestOutcome.Exercise> exercises =
        form.exercises().stream()
            .filter(exercise -> exercise.nr() <= plan.exercises().size())
            .map(
                exercise ->
                    new TestOutcome.Exercise(
                        exercise.nr(),
                        plan.exercises().get(exercise.nr() - 1).title(),
                        exercise.passed().orElse(false)))
            .toList();
    long must = judged.stream().filter(one -> one.item().must()).count();
    long mustRight = judged.stream().filter(one -> one.item().must() && one.score() == 1).count();
    return new TestOutcome.Breakdown(
        points(),
        form.blueprint().mark(),
        judged.size(),
        perCourse(),
        (int) mustRight,
        (int) must,
        exercises);
  }

  private List<TestOutcome.CoursePoints> perCourse() {
    List<TestOutcome.CoursePoints> counted = new ArrayList<>();
    for (Blueprint.Part part : form.blueprint().parts()) {
      Course course = forms.course(part.version());
      double points =
          judged.stream()
              .filter(one -> one.asked().ref().version().equals(part.version()))
              .mapToDouble(Judged::score)
              .sum();
      counted.add(
          new TestOutcome.CoursePoints(course.code(), course.title(), points, part.items()));
    }
    return List.copyOf(counted);
  }

  /** Topics that went wrong, in the order of the courses, each once. */
  List<Repeat> repeat() {
    Set<Repeat> repeat = new LinkedHashSet<>();
    for (Blueprint.Part part : form.blueprint().parts()) {
      Course course = forms.course(part.version());
      judged.stream()
          .filter(one -> one.score() < 1 && one.asked().ref().version().equals(part.version()))
          .map(Judged::item)
          .map(
              item ->
                  new Repeat(
                      item.topic(), part.version(), course.slug(), course.code(), item.unit()))
          .forEach(repeat::add);
    }
    return List.copyOf(repeat);
  }
}
