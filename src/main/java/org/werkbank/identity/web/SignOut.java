package org.werkbank.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code POST /logout}: the session ends, the device is forgotten, the sign-in page says so; with
 * {@code idle=1} also that it was because nobody was there.
 */
@WebServlet("/logout")
public class SignOut extends HttpServlet {
  @Inject transient SignInSession sessions;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    sessions.end(request, response);
    boolean idle = "1".equals(request.getParameter("idle"));
    response.sendRedirect(idle ? "/login?idle=1" : "/login?out=1");
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect("/");
  }
}
