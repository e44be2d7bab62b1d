package dyad.web;

import java.lang.reflect.Field;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that a site answers at, as the site itself lists them. */
final class Handlers {
    private final Map<RequestMappingInfo, HandlerMethod> all;

    private Handlers(Map<RequestMappingInfo, HandlerMethod> all) {
        this.all = all;
    }

    static Handlers of(Site site) {
        return new Handlers(context(site)
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods());
    }

    /** Nobody but these tests looks into a site, so it has no way in. */
    private static ApplicationContext context(Site site) {
        try {
            Field field = Site.class.getDeclaredField("context");
            field.setAccessible(true);
            return (ApplicationContext) field.get(site);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Patterns, such as {@code /add/{id}}, that answer to this method. */
    Set<String> of(RequestMethod method) {
        Set<String> patterns = new TreeSet<>();
        all.keySet().forEach(info -> {
            Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
            if (methods.contains(method) || methods.isEmpty()) {
                patterns.addAll(info.getPatternValues());
            }
        });
        return patterns;
    }

    /** All methods that are answered to somewhere. */
    Set<RequestMethod> methods() {
        Set<RequestMethod> methods = new TreeSet<>();
        all.keySet().forEach(info -> methods.addAll(info.getMethodsCondition().getMethods()));
        return methods;
    }
}
