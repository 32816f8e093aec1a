package org.werkbank.house;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.werkbank.house.Project.Source;

/** A page taken apart: tags, expressions and the text between tags, each with its place. */
record Markup(Source page, List<Tag> tags, List<Piece> texts, List<Piece> expressions) {
  private static final Pattern COMMENT =
      Pattern.compile("<!--.*?-->|<!DOCTYPE[^>]*>|<\\?.*?\\?>", Pattern.DOTALL);
  private static final Pattern TAG =
      Pattern.compile("<(/?)([\\w:.-]+)((?:\"[^\"]*\"|'[^']*'|[^'\">])*)>");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([\\w:.-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
  private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{((?:'[^']*'|[^'}])*)\\}");

  /** An opening or empty tag. */
  record Tag(String name, Map<String, String> attributes, int offset) {}

  /** A part of the page without markup. */
  record Piece(String text, int offset) {}

  static Markup of(Source page) {
    String text = blankOut(page.text(), COMMENT);
    List<Tag> tags = new ArrayList<>();
    List<Piece> texts = new ArrayList<>();
    int end = 0;
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      texts.add(new Piece(text.substring(end, tag.start()), end));
      end = tag.end();
      if (tag.group(1).isEmpty())
        tags.add(new Tag(tag.group(2), attributes(tag.group(3)), tag.start()));
    }
    texts.add(new Piece(text.substring(end), end));
    return new Markup(page, tags, texts, expressions(text));
  }

  private static Map<String, String> attributes(String inside) {
    Map<String, String> attributes = new LinkedHashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(inside);
    while (attribute.find()) {
      attributes.put(
          attribute.group(1), attribute.group(2) == null ? attribute.group(3) : attribute.group(2));
    }
    return attributes;
  }

  private static List<Piece> expressions(String text) {
    List<Piece> found = new ArrayList<>();
    Matcher expression = EXPRESSION.matcher(text);
    while (expression.find()) {
      String el =
          expression.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
      found.add(new Piece(el, expression.start()));
    }
    return found;
  }

  /** What is said outside expressions and character references. */
  static String literal(String text) {
    return EXPRESSION.matcher(text).replaceAll(" ").replaceAll("&[#\\w]+;", " ").strip();
  }

  /** Spaces instead of matches, so that offsets stay. */
  static String blankOut(String text, Pattern what) {
    return what.matcher(text).replaceAll(match -> match.group().replaceAll("[^\n]", " "));
  }
}
