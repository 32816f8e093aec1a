package org.werkbank.bench.bare;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;

/**
 * The least a page of this size can cost on this server: {@code /bare/page?size=12000} answers that
 * many bytes.
 */
@WebServlet("/page")
public class BareServlet extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] page = new byte[Integer.parseInt(request.getParameter("size"))];
    Arrays.fill(page, (byte) 'x');
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(page.length);
    response.getOutputStream().write(page);
  }
}
