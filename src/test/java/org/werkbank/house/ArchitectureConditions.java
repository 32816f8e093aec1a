package org.werkbank.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.SimpleConditionEvent.satisfied;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** The conditions ArchUnit has no words for. */
final class ArchitectureConditions {
  private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
  private static final List<Class<?>> GENERIC = List.of(Exception.class, RuntimeException.class);

  private ArchitectureConditions() {}

  /** Every class lies in a room of the map and uses only rooms the map allows. */
  static ArchCondition<JavaClass> useOnly(String root, Map<String, Set<String>> mayUse) {
    return condition(
        "lie in a room and use only rooms of the map",
        (type, events) -> {
          String room = room(root, type);
          if (!mayUse.containsKey(room)) {
            events.add(violated(type, type.getName() + " lies in no room of the map"));
            return;
          }
          for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            String other = room(root, target);
            if (other.isEmpty() || other.equals(room) || other.equals("platform")) continue;
            String place = target.getPackageName().substring(root.length() + 1);
            boolean allowed =
                mayUse.get(room).stream().anyMatch(may -> (place + ".").startsWith(may + "."));
            if (!allowed) events.add(violated(dependency, dependency.getDescription()));
          }
        });
  }

  /** The room of a class; empty for a class of a library. */
  private static String room(String root, JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(root + ".") ? name.substring(root.length() + 1).split("\\.")[0] : "";
  }

  /** Has {@code @Transactional} on itself or on a method. */
  static ArchCondition<JavaClass> openTransactions() {
    return condition(
        "open transactions",
        (type, events) -> {
          if (isService(type)) events.add(satisfied(type, type.getName() + " has @Transactional"));
        });
  }

  /** A checked exception would commit what was half done. */
  static ArchRule servicesThrowUnchecked() {
    return classes()
        .that(DescribedPredicate.describe("open transactions", ArchitectureConditions::isService))
        .should(
            condition(
                "declare no checked exception",
                (type, events) -> type.getMethods().forEach(method -> declared(method, events))));
  }

  private static void declared(JavaMethod method, ConditionEvents events) {
    if (!method.getModifiers().contains(JavaModifier.PUBLIC)) return;
    method.getExceptionTypes().stream()
        .filter(thrown -> !thrown.isAssignableTo(RuntimeException.class))
        .forEach(
            thrown ->
                events.add(violated(method, method.getFullName() + " throws " + thrown.getName())));
  }

  private static boolean isService(JavaClass type) {
    return type.isAnnotatedWith(TRANSACTIONAL)
        || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(TRANSACTIONAL));
  }

  /** {@code catch (Exception e)} hides faults nobody thought of. */
  static ArchRule noGenericCatch(DescribedPredicate<JavaClass> exception) {
    return classes()
        .that(not(exception))
        .should(
            condition(
                "catch no generic exception",
                (type, events) ->
                    type.getCodeUnits().stream()
                        .flatMap(unit -> unit.getTryCatchBlocks().stream())
                        .filter(
                            block ->
                                block.getCaughtThrowables().stream()
                                    .anyMatch(
                                        caught ->
                                            GENERIC.stream().anyMatch(caught::isEquivalentTo)))
                        .forEach(
                            block ->
                                events.add(
                                    violated(
                                        type,
                                        "generic catch in " + block.getSourceCodeLocation())))));
  }

  private static ArchCondition<JavaClass> condition(
      String says, BiConsumer<JavaClass, ConditionEvents> check) {
    return new ArchCondition<>(says) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        check.accept(type, events);
      }
    };
  }
}
