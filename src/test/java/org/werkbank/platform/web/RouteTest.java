package org.werkbank.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class RouteTest {
  private static final List<Route> ROUTES =
      routes(
          "/", "/home/start public",
          "/courses/{slug}/{unit}", "/learning/lesson learner,trainer",
          "/courses/{slug}", "/learning/course signed-in",
          "/courses/new", "/learning/new trainer");

  private static List<Route> routes(String... lines) {
    Properties all = new Properties();
    for (int i = 0; i < lines.length; i += 2) all.setProperty(lines[i], lines[i + 1]);
    return Route.all(all);
  }

  private static Optional<String> view(String address) {
    List<String> parts = Route.split(address);
    return ROUTES.stream()
        .filter(route -> route.match(parts).isPresent())
        .map(Route::view)
        .findFirst();
  }

  @Test
  void aStaticWordWinsOverAPart() {
    assertEquals(Optional.of("/learning/new.xhtml"), view("/courses/new"));
    assertEquals(Optional.of("/learning/course.xhtml"), view("/courses/old"));
  }

  @Test
  void partsAreReadByName() {
    Route lesson =
        ROUTES.stream().filter(route -> route.view().contains("lesson")).findFirst().orElseThrow();
    assertEquals(
        Optional.of(Map.of("slug", "m01", "unit", "2")),
        lesson.match(Route.split("/courses/m01/2")));
  }

  @Test
  void whatIsNotListedIsNotFound() {
    assertEquals(Optional.empty(), view("/courses"));
    assertEquals(Optional.empty(), view("/courses/"));
    assertEquals(Optional.empty(), view("/courses/m01/1/"));
    assertEquals(Optional.empty(), view("/courses/m01/1/x"));
    assertEquals(Optional.empty(), view("/home/start"));
    assertEquals(Optional.of("/home/start.xhtml"), view("/"));
  }

  @Test
  void accessIsPublicSignedInOrRoles() {
    Route lesson =
        ROUTES.stream().filter(route -> route.view().contains("lesson")).findFirst().orElseThrow();
    assertEquals(true, lesson.needsRole());
    assertEquals(false, lesson.isPublic());
  }

  @Test
  void aLineWithoutAccessStopsTheStart() {
    assertThrows(IllegalStateException.class, () -> routes("/x", "/home/x"));
  }
}
