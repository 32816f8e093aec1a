package org.werkbank.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * At every start the courses that come with the program, and those in a folder of the company,
 * become versions if they are new. A broken package is logged and left out; it never stops another
 * one or the start.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class ShippedCourses {
  private static final Logger LOG = Logger.getLogger(ShippedCourses.class.getName());

  @Inject CourseFolder folder;

  @Inject
  @ConfigProperty(name = "werkbank.catalogue.folder")
  Optional<String> outside;

  @PostConstruct
  void publish() {
    builtIn().ifPresent(folder::publish);
    outside.filter(name -> !name.isBlank()).map(Path::of).ifPresent(folder::publish);
  }

  private static Optional<Path> builtIn() {
    URL courses = ShippedCourses.class.getClassLoader().getResource("courses");
    if (courses == null || !courses.getProtocol().equals("file")) {
      LOG.warning("The built-in courses are not a folder and are left out: " + courses);
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(courses.toURI()));
    } catch (URISyntaxException odd) {
      throw new IllegalStateException(odd);
    }
  }
}
