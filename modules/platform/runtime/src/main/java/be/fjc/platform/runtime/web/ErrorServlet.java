package be.fjc.platform.runtime.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;

/** What is said when the server itself refuses a request before any of our filters sees it; its own page tells which server it is. */
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object told = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = told instanceof Integer known ? known : ProblemType.RESOURCE_NOT_FOUND.status();
        Problems.write(request, response, Arrays.stream(ProblemType.values())
                .filter(type -> type.status() == status)
                .findFirst()
                .orElse(status < 500 ? ProblemType.BAD_REQUEST : ProblemType.INTERNAL_SERVER_ERROR));
    }
}
