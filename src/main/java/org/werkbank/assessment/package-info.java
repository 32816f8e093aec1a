/**
 * Questions as people meet them: forms drawn from the pools of a course, the answers given, and how
 * they are judged. A form is either a check (three practice questions of a unit, with feedback) or
 * a certificate test (questions by blueprint and exercises in test mode); both are stored with
 * their seed and can be drawn again from it. {@code learning} opens checks, {@code certification}
 * says through {@link org.werkbank.assessment.ProgrammePlans} what a test consists of; the events
 * {@link org.werkbank.assessment.CheckFinished} and {@link org.werkbank.assessment.TestPassed}
 * leave the room, a test that was not passed leaves nothing.
 */
package org.werkbank.assessment;
