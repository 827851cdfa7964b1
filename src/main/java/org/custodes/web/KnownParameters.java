package org.custodes.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.custodes.query.QueryException;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that a route does not know: a misspelt filter that is passed over
 * would answer another question than was asked.
 */
final class KnownParameters implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method && !takesAny(method)) {
			Set<String> known = names(method);
			for (String name : request.getParameterMap().keySet()) {
				if (!known.contains(name)) {
					throw QueryException.unknownParameter(name, known);
				}
			}
		}
		return true;
	}

	private static boolean takesAny(HandlerMethod method) {
		return Arrays.stream(method.getMethodParameters())
			.anyMatch((parameter) -> parameter.hasParameterAnnotation(RequestParam.class)
					&& Map.class.isAssignableFrom(parameter.getParameterType()));
	}

	private static Set<String> names(HandlerMethod method) {
		Set<String> names = new TreeSet<>();
		for (MethodParameter parameter : method.getMethodParameters()) {
			if (parameter.hasParameterAnnotation(ParameterObject.class)) {
				for (RecordComponent component : parameter.getParameterType().getRecordComponents()) {
					names.add(component.getName());
				}
			}
			else if (parameter.hasParameterAnnotation(RequestParam.class)) {
				names.add(String.valueOf(parameter.getParameter().getName()));
			}
		}
		return names;
	}

}
