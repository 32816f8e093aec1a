package org.werkbank.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The whole benchmark. Arguments: the packaged jar, the bare WAR, the folder of the courses, the
 * folder to work in, the file for the table. System property {@code bench.seconds}: length of each
 * measurement, 5 by default; {@code bench.only}: {@code pages}, {@code search} or {@code exercises}
 * alone.
 */
public final class Bench {
  private static final int PORT = 18_080;
  static final int LEARNERS = 32;
  private static final int PEOPLE = 20_000;
  private static final int MANY_PEOPLE = 200_000;
  private static final int ANONYMOUS_HITS = 50_000;
  private static final double WARM_UP = 30;
  private static final double SECONDS =
      Double.parseDouble(System.getProperty("bench.seconds", "5"));

  private static final String ONLY = System.getProperty("bench.only", "");

  private final Path jar;
  private final Path bare;
  private final Path work;
  private final Path courses;
  private final Report report = new Report();

  private Bench(String[] arguments) {
    jar = Path.of(arguments[0]);
    bare = Path.of(arguments[1]);
    courses = Path.of(arguments[2]);
    work = Path.of(arguments[3]);
  }

  public static void main(String[] arguments) throws Exception {
    Bench bench = new Bench(arguments);
    bench.empty(bench.work);
    if (asked("search")) bench.search();
    if (asked("exercises")) bench.exercises();
    if (asked("pages")) {
      bench.pages();
      bench.manyPeople();
    }
    bench.report.write(Path.of(arguments[4]));
  }

  private static boolean asked(String part) {
    return ONLY.isEmpty() || ONLY.equals(part);
  }

  /** First, as long as no server is there. */
  private void search() throws IOException, InterruptedException {
    SearchReport table = new SearchReport();
    new SearchBench(work, SECONDS, table).run(courses);
    report.search(table.lines());
  }

  private void pages() throws IOException, InterruptedException, SQLException {
    Path folder = work.resolve("courses");
    Courses14.write(courses, folder);
    Path data = prepared("data", folder, PEOPLE);
    try (Server server = start(data, folder)) {
      report.ready(server.readyAfter());
      server.residentMiB().ifPresent(report::idle);
      List<Wire> learners = signedIn(LEARNERS, "bench");
      List<Wire> visitors = wires(LEARNERS);
      List<Wire> hr = signedIn(1, null);
      for (Page page : Page.all()) {
        List<Wire> people =
            page.who() == Page.Who.VISITOR ? visitors : page.who() == Page.Who.HR ? hr : learners;
        measure(server, page, people);
      }
      report.beside(Page.SEARCH, Page.LIKE_SEARCH);
      anonymousHits(server);
      server.residentMiB().ifPresent(report::loaded);
      report.browser(Chromium.visit(PORT, Page.UNIT));
    }
  }

  private void exercises() throws IOException, InterruptedException, SQLException {
    Path folder = work.resolve("courses");
    Courses14.write(courses, folder);
    Path data = prepared("data-exercises", folder, LEARNERS + 1);
    try (Server server = start(data, folder)) {
      List<Wire> people = signedIn(LEARNERS + 1, "bench");
      Wire reader = people.get(LEARNERS);
      List<Wire> learners = people.subList(0, LEARNERS);
      report.exercises(new ExerciseBench(server, learners, reader, SECONDS).run());
      server.residentMiB().ifPresent(report::exercised);
    }
  }

  private void manyPeople() throws IOException, InterruptedException, SQLException {
    Path folder = work.resolve("courses");
    Path data = prepared("data-many", folder, MANY_PEOPLE);
    try (Server server = start(data, folder)) {
      List<Wire> hr = signedIn(1, null);
      Load.measure(hr, server, SECONDS, Page.matrix().operation());
      report.many(MANY_PEOPLE, Load.measure(hr, server, SECONDS, Page.matrix().operation()));
    }
  }

  /** Starts once to make the schema and the courses, stops, and fills the database. */
  private Path prepared(String name, Path folder, int people)
      throws IOException, InterruptedException, SQLException {
    Path data = work.resolve(name);
    Files.createDirectories(data);
    start(data, folder).close();
    People.fill(data, people);
    return data;
  }

  private Server start(Path data, Path folder) throws IOException, InterruptedException {
    Map<String, String> settings =
        Map.of(
            "werkbank.data.dir",
            data.toString(),
            "werkbank.demo",
            "true",
            "werkbank.identity.notice.version",
            "0",
            "werkbank.catalogue.folder",
            folder.toString());
    return Server.start(
        jar,
        PORT,
        work.resolve(data.getFileName() + ".log"),
        settings,
        "--deploy",
        bare.toString());
  }

  private void measure(Server server, Page page, List<Wire> people)
      throws IOException, InterruptedException {
    Load.measure(people, server, WARM_UP, page.operation());
    Load.Result one = Load.measure(people.subList(0, 1), server, SECONDS, page.operation());
    report.page(page.name(), one);
    for (int clients : new int[] {8, LEARNERS}) {
      if (clients > people.size()) continue;
      report.page(
          page.name(), Load.measure(people.subList(0, clients), server, SECONDS, page.operation()));
    }
    String same = "/bare/page?size=" + one.bytes();
    Load.Operation plain = (wire, client, round) -> wire.get(same).bytes();
    List<Wire> alike = wires(Math.min(LEARNERS, people.size()));
    Load.measure(alike, server, 1, plain);
    report.bare(page.name(), Load.measure(alike, server, SECONDS, plain));
  }

  private void anonymousHits(Server server) throws IOException, InterruptedException {
    List<Wire> visitors = wires(8);
    Load.Operation cookieless =
        (wire, client, round) -> {
          wire.forget();
          return wire.get("/login").bytes();
        };
    Load.measure(visitors, server, 3, cookieless);
    long before = server.residentMiB().orElse(0L);
    long hits = 0;
    while (hits < ANONYMOUS_HITS) {
      Load.Result result = Load.measure(visitors, server, 5, cookieless);
      hits += (long) (result.perSecond() * 5);
    }
    report.anonymous(hits, before, server.residentMiB().orElse(0L));
  }

  private List<Wire> signedIn(int count, String prefix) throws IOException {
    List<Wire> wires = wires(count);
    for (int i = 0; i < count; i++)
      wires.get(i).signIn(prefix == null ? "hr" : prefix + i, "werkbank");
    return wires;
  }

  private static List<Wire> wires(int count) {
    List<Wire> wires = new ArrayList<>();
    for (int i = 0; i < count; i++) wires.add(new Wire(PORT));
    return wires;
  }

  private void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
      }
    }
    Files.createDirectories(folder);
  }
}
