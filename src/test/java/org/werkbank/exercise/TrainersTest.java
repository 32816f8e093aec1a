package org.werkbank.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.werkbank.platform.problem.Conflict;

class TrainersTest {
  /** Work handed to the server's threads, not run before the test says so. */
  private final List<Runnable> threads = new ArrayList<>();

  private final Trainers trainers = new Trainers(threads::add, 2, 5);

  @Test
  void theQueueTellsHowManyComeBefore() {
    for (String key : List.of("a", "b", "c", "d")) trainers.train(key, () -> key);
    assertEquals(2, threads.size());
    assertEquals(0, trainers.before("never asked for"));
    assertEquals(3, trainers.before("d"));
    threads.get(0).run();
    assertEquals(0, trainers.before("d"));
  }

  @Test
  void equalWorkIsDoneOnce() {
    List<String> done = new ArrayList<>();
    CompletableFuture<Boolean> one = trainers.train("a", () -> done.add("one"));
    CompletableFuture<Boolean> two = trainers.train("a", () -> done.add("two"));
    assertSame(one, two);
    threads.get(0).run();
    assertEquals(List.of("one"), done);
  }

  @Test
  void aFullQueueTurnsNewWorkAway() {
    for (int i = 0; i < 5; i++) trainers.train(i, () -> 1);
    assertThrows(Conflict.class, () -> trainers.train("one more", () -> 1));
    trainers.train(3, () -> 1);
  }

  @Test
  void withoutAThreadNothingIsBegunAndTheNextOneIsTrained() {
    Executor once =
        new Executor() {
          private boolean asked;

          @Override
          public void execute(Runnable work) {
            if (!asked) {
              asked = true;
              throw new RejectedExecutionException();
            }
            threads.add(work);
          }
        };
    Trainers full = new Trainers(once, 1, 5);
    assertThrows(Conflict.class, () -> full.train("a", () -> 1));
    CompletableFuture<Integer> again = full.train("a", () -> 2);
    threads.get(0).run();
    assertEquals(2, again.join());
  }

  @Test
  void failedWorkTellsItsReasonAndFreesItsPlace() {
    CompletableFuture<Object> failed =
        trainers.train(
            "a",
            () -> {
              throw new IllegalStateException("no data");
            });
    CompletableFuture<Integer> next = trainers.train("b", () -> 7);
    threads.get(0).run();
    assertEquals(
        "no data", assertThrows(CompletionException.class, failed::join).getCause().getMessage());
    assertEquals(7, next.join());
  }
}
