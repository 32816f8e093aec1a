package org.werkbank.platform.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawingTest {
  private static Drawing.Reading read(String content) {
    String svg =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 480 300'>\n" + content + "</svg>";
    return Drawing.read(svg.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Drawing.Problem> problems(Drawing.Reading reading) {
    return reading instanceof Drawing.Refused refused ? refused.problems() : List.of();
  }

  @Test
  void aDrawingIsInlinedWithItsSentence() {
    Drawing drawing =
        assertInstanceOf(
                Drawing.Valid.class,
                read("<g class='c'>\n <path d='M0 0h9'/>\n</g><text x='1'>a &lt; b</text>"))
            .drawing();
    assertEquals(
        "<svg class=\"draw\" viewBox=\"0 0 480 300\" role=\"img\" aria-label=\"&#34;A&#34;\"><g class=\"c\">"
            + "<path d=\"M0 0h9\"/></g><text x=\"1\">a &lt; b</text></svg>",
        drawing.labelled("\"A\"").toString());
    assertEquals(
        "<svg class=\"draw\" viewBox=\"0 0 480 300\" aria-hidden=\"true\" focusable=\"false\">",
        drawing.decorative().toString().replaceFirst("(?s)><g.*", ">"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <script>x()</script>                              | ELEMENT   | script
          <style>*{}</style>                                | ELEMENT   | style
          <foreignObject/>                                  | ELEMENT   | foreignObject
          <image x='1'/>                                    | ELEMENT   | image
          <use/>                                            | ELEMENT   | use
          <a/>                                              | ELEMENT   | a
          <animate/>                                        | ELEMENT   | animate
          <b:path xmlns:b='urn:b'/>                         | ELEMENT   | path
          <?xml-stylesheet href='x'?>                       | ELEMENT   | ?xml-stylesheet
          <path onclick='x()'/>                             | ATTRIBUTE | onclick
          <path style='fill:red'/>                          | ATTRIBUTE | style
          <path xlink:href='#a' xmlns:xlink='urn:x'/>       | ATTRIBUTE | href
          <path id='a'/>                                    | ATTRIBUTE | id
          <path fill='url(#a)'/>                            | VALUE     | fill
          <path fill='#f00'/>                               | VALUE     | fill
          <path d='javascript:alert(1)'/>                   | VALUE     | d
          <g transform='translate(1) url(x)'/>              | VALUE     | transform
          <path class='a&#34;b'/>                           | VALUE     | class
          """)
  void whateverIsNoShapeIsRefused(String content, Drawing.Problem.Kind kind, String what) {
    assertEquals(List.of(new Drawing.Problem(2, kind, what)), problems(read(content)));
  }

  @Test
  void entitiesAreNeverOpened() {
    String svg =
        "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg'"
            + " viewBox='0 0 1 1'><text>&a;</text></svg>";
    assertInstanceOf(Drawing.Refused.class, Drawing.read(svg.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void everyKindOfProblemIsToldOnce() {
    assertEquals(1, problems(read("<path id='a'/><path id='b'/>\n<path id='c'/>")).size());
  }

  @Test
  void damageNeverThrows() {
    byte[] good =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><g class='c'><path d='M0 0'/></g></svg>"
            .getBytes(StandardCharsets.UTF_8);
    Random random = new Random(3);
    for (int i = 0; i < 3000; i++) {
      byte[] bad = good.clone();
      for (int j = random.nextInt(4); j >= 0; j--)
        bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
      if (Drawing.read(bad) instanceof Drawing.Valid valid) valid.drawing().labelled("x");
    }
    assertInstanceOf(Drawing.Refused.class, Drawing.read(new byte[0]));
  }
}
