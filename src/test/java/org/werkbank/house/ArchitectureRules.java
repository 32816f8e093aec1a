package org.werkbank.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What classes may know of each other. The rules are made for a root package, so that they judge
 * Werkbank itself and, with another root, a small planted house full of faults.
 */
final class ArchitectureRules {
  /** A room, and the rooms it may use besides platform. The plan of the house; see house rule 3. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("platform", Set.of()),
          Map.entry("identity", Set.of()),
          // Only its pages and its interface for programs: they ask who is looking.
          Map.entry("search", Set.of("identity")),
          Map.entry("exercise", Set.of()),
          Map.entry("catalogue", Set.of("search", "exercise.spi")),
          Map.entry("assessment", Set.of("catalogue", "exercise", "identity")),
          Map.entry(
              "learning", Set.of("catalogue", "exercise", "assessment", "identity", "search")),
          Map.entry(
              "certification", Set.of("learning", "assessment", "catalogue", "identity", "search")),
          Map.entry(
              "authoring", Set.of("catalogue", "exercise", "assessment", "identity", "search")),
          Map.entry("workforce", Set.of("certification", "catalogue", "identity")),
          Map.entry(
              "home",
              Set.of(
                  "identity",
                  "search",
                  "exercise",
                  "catalogue",
                  "assessment",
                  "learning",
                  "certification",
                  "authoring",
                  "workforce")),
          // Not a room of the application: it starts the server and is not part of the WAR.
          Map.entry("launch", Set.of()));

  /** Named beans that are not pages: who looks, and what the form of this request sent. */
  private static final List<String> NAMED = List.of("identity.web.Viewer", "platform.web.Sent");

  /** Who asks a language model, and reads no more of its answer than it may. */
  private static final List<String> ASKS = List.of("exercise.Companion", "exercise.LimitedBody");

  private final String root;

  ArchitectureRules(String root) {
    this.root = root;
  }

  /** Every rule under the sentence it keeps. */
  Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("rooms use only the rooms on the map", roomsOnTheMap());
    rules.put("rooms have no cycles", slices().matching(root + ".(*)..").should().beFreeOfCycles());
    rules.put(
        "the works council's promise: workforce never sees learning", workforceSeesNoLearning());
    rules.put("pages know neither entities nor the database", pagesKnowNoDatabase());
    rules.put("only web and api know Faces, PrimeFaces and Servlet", onlyWebKnowsFaces());
    rules.put("named beans live in web and end in Page", namedBeans());
    rules.put("no bean lives longer than its request", noSessionBeans());
    rules.put("transactions start in services", transactionsInServices());
    rules.put(
        "services declare no checked exceptions", ArchitectureConditions.servicesThrowUnchecked());
    rules.put("exercise types do not know each other", typesAreIslands());
    rules.put("exercise types see only the contract and platform", typesSeeTheContract());
    rules.put("exercise types are named by nobody", typesAreNamedByNobody());
    rules.put("no learned model inside assessment or certification", noLearnedModel());
    rules.put("time comes from the injected clock", timeFromTheClock());
    rules.put("requests leave the server at one place", requestsLeaveAtOnePlace());
    rules.put("no standard streams", noStandardStreams());
    rules.put(
        "nobody throws generic exceptions",
        GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS);
    rules.put(
        "nobody catches generic exceptions", ArchitectureConditions.noGenericCatch(in("launch..")));
    rules.put("names say what a thing is", namesSayWhat());
    return rules;
  }

  private ArchRule roomsOnTheMap() {
    return classes().should(ArchitectureConditions.useOnly(root, MAY_USE));
  }

  private ArchRule workforceSeesNoLearning() {
    return noClasses()
        .that(in("workforce.."))
        .should()
        .dependOnClassesThat(in("learning..", "assessment..", "exercise.."))
        .allowEmptyShould(true);
  }

  private ArchRule pagesKnowNoDatabase() {
    return noClasses()
        .that(resideInAPackage("..web.."))
        .should()
        .dependOnClassesThat(
            annotated("jakarta.persistence.Entity")
                .or(annotated("jakarta.persistence.Embeddable"))
                .or(resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..")));
  }

  private ArchRule onlyWebKnowsFaces() {
    return noClasses()
        .that(not(resideInAnyPackage("..web..", "..api..")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta.faces..", "org.primefaces..", "org.omnifaces..", "jakarta.servlet..");
  }

  private ArchRule namedBeans() {
    return classes()
        .that(annotated("jakarta.inject.Named"))
        .and(not(describe("named exceptions", c -> NAMED.contains(within(c)))))
        .should()
        .resideInAPackage("..web..")
        .andShould()
        .haveSimpleNameEndingWith("Page");
  }

  private ArchRule noSessionBeans() {
    return noClasses()
        .should()
        .beAnnotatedWith("jakarta.enterprise.context.SessionScoped")
        .orShould()
        .beAnnotatedWith("jakarta.enterprise.context.ConversationScoped")
        .orShould()
        .beAnnotatedWith("jakarta.faces.view.ViewScoped")
        .orShould()
        .beAnnotatedWith("org.omnifaces.cdi.ViewScoped");
  }

  private ArchRule transactionsInServices() {
    return noClasses()
        .that(resideInAnyPackage("..web..", "..api..", root + ".platform.."))
        .should(ArchitectureConditions.openTransactions());
  }

  private ArchRule typesAreIslands() {
    return slices()
        .matching(root + ".exercise.type.(*)..")
        .should()
        .notDependOnEachOther()
        .allowEmptyShould(true);
  }

  private ArchRule typesSeeTheContract() {
    return noClasses()
        .that(in("exercise.type.."))
        .should()
        .dependOnClassesThat(
            resideInAPackage(root + "..")
                .and(not(in("exercise.spi..", "exercise.type..", "platform..")))
                .or(resideInAPackage("jakarta.persistence..")))
        .allowEmptyShould(true);
  }

  private ArchRule typesAreNamedByNobody() {
    return noClasses()
        .that(not(in("exercise.type..")))
        .should()
        .dependOnClassesThat(in("exercise.type.."));
  }

  private ArchRule noLearnedModel() {
    return noClasses()
        .that(in("assessment..", "certification.."))
        .should()
        .dependOnClassesThat(
            in("exercise.spi.learn..")
                .or(
                    resideInAnyPackage(
                        "org.tribuo..", "org.apache.commons.math3..", "smile..", "weka..")))
        .allowEmptyShould(true);
  }

  private ArchRule timeFromTheClock() {
    return noClasses()
        .that(not(in("platform.time..")))
        .should(
            callMethodWhere(
                describe("reads the machine's time", ArchitectureRules::readsMachineTime)))
        .orShould()
        .callConstructor(java.util.Date.class);
  }

  /** {@code now()} and {@code now(zone)}; {@code now(clock)} is how it should be. */
  private static boolean readsMachineTime(JavaMethodCall call) {
    String owner = call.getTargetOwner().getName();
    String name = call.getTarget().getName();
    if (owner.startsWith("java.time.") && name.equals("now")) {
      return call.getTarget().getRawParameterTypes().stream()
          .noneMatch(t -> t.isEquivalentTo(java.time.Clock.class));
    }
    return owner.equals("java.time.Clock") && (name.startsWith("system") || name.startsWith("tick"))
        || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
        || owner.equals("java.util.Calendar") && name.equals("getInstance");
  }

  /** Only the language model of the company is asked, if there is one; the launcher asks itself. */
  private ArchRule requestsLeaveAtOnePlace() {
    return noClasses()
        .that(not(in("launch..")))
        .and(not(describe("the one that asks", type -> ASKS.contains(outer(type)))))
        .should()
        .dependOnClassesThat(
            resideInAPackage("java.net.http..")
                .or(
                    describe(
                        "connections",
                        type ->
                            type.getName().matches("java\\.net\\.(Http|URL)(URL)?Connection"))));
  }

  /** The launcher talks to the person at the command line. */
  private ArchRule noStandardStreams() {
    return noClasses().that(not(in("launch.."))).should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);
  }

  private ArchRule namesSayWhat() {
    return noClasses()
        .should()
        .haveNameMatching(".*(Impl|Manager|Helper|Utils?|DTO|Dto|Processor)");
  }

  private DescribedPredicate<JavaClass> in(String... packages) {
    String[] full =
        java.util.Arrays.stream(packages).map(name -> root + "." + name).toArray(String[]::new);
    return resideInAnyPackage(full);
  }

  private String within(JavaClass type) {
    return type.getName().startsWith(root + ".")
        ? type.getName().substring(root.length() + 1)
        : type.getName();
  }

  private String outer(JavaClass type) {
    return within(type).replaceAll("\\$.*", "");
  }

  private static DescribedPredicate<JavaClass> annotated(String annotation) {
    return describe("annotated with @" + annotation, type -> type.isAnnotatedWith(annotation));
  }
}
