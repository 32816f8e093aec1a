package org.werkbank.learning;

import java.util.UUID;

/** A person has done the last unit of a course. */
public record CourseCompleted(UUID enrolment, UUID person, String slug, UUID version) {}
