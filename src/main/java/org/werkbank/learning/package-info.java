/**
 * Where a person stands: an enrolment ties a person to the course version they began, with one
 * progress for each unit. Pages call {@link org.werkbank.learning.Enrolments} and {@link
 * org.werkbank.learning.Progress} to change it and {@link org.werkbank.learning.LearningQueries} to
 * read it; exercises and checks report by their events. {@link
 * org.werkbank.learning.CourseCompleted} leaves the room. It keeps no times of activity and no
 * results.
 */
package org.werkbank.learning;
