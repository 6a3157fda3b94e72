// node_modules/preact/dist/preact.mjs
var n$1;
var t$2;
var r$2;
var u$3;
var i$2;
var f$3;
var o$3;
var e$2;
var l$2;
var c$2;
var a$3;
var h$3 = Symbol.for("pv");
var p$3 = {};
var y$3 = [];
var v$2 = /^m(i|n|o|s|text|space)$/;
var w$3 = Array.isArray;
var d$3 = y$3.slice;
var _$3 = Object.assign;
function g$3(n) {
	n && n.parentNode && n.remove();
}
function k$2(n, t, r) {
	var u, i, f, o = {}, e = arguments.length;
	for (f in t) "key" == f ? u = t[f] : "ref" == f && "function" != typeof n ? i = t[f] : o[f] = t[f];
	return e > 2 && (o.children = e > 3 ? d$3.call(arguments, 2) : r), m$3(n, o, u, i, null);
}
function m$3(r, u, i, f, o) {
	var e = {
		type: r,
		props: u,
		key: i,
		ref: f,
		__k: null,
		__: null,
		__b: 0,
		__e: null,
		__c: null,
		constructor: h$3,
		__v: o || ++t$2,
		__i: -1,
		__u: 0
	};
	return !o && n$1.vnode && n$1.vnode(e), e;
}
function $(n) {
	return n.children;
}
function x$2(n, t) {
	this.props = n, this.context = t, this.__g = 0;
}
function S$1(n, t) {
	if (null == t) return n.__ && S$1(n.__, n.__i + 1);
	for (var r; t < n.__k.length; t++) if ((r = n.__k[t]) && r.__e) return r.__e;
	return "function" != typeof n.type || n.props.__P ? null : S$1(n);
}
function C$1(t) {
	var r, u = t.__v, i = u.__e, f = [], o = [], e = t.__P;
	e && ((r = _$3({ constructor: h$3 }, u)).__v = u.__v + 1, n$1.vnode && n$1.vnode(r), z$1(e, r, u, t.__n, e.namespaceURI, 32 & u.__u ? [i] : null, f, i || S$1(u), 32 & u.__u, o), r.__v = u.__v, r.__.__k[r.__i] = r, E$1(f, r, o), u.__ = u.__e = null, r.__e != i && j$1(r));
}
function j$1(n) {
	if ((n = n.__) && n.__c && !n.props.__P) return n.__e = null, n.__k.some(function(t) {
		return t && (n.__e = t.__e);
	}), j$1(n);
}
function L(t) {
	(8 & t.__g || (t.__g |= 8, u$3.push(t), f$3++)) && i$2 == n$1.debounceRendering || ((i$2 = n$1.debounceRendering) || queueMicrotask)(H);
}
function H() {
	try {
		for (var n, t = 1; u$3.length;) u$3.length > t && u$3.sort(o$3), n = u$3.shift(), t = u$3.length, 8 & n.__g && C$1(n);
	} finally {
		(f$3 = u$3.length) && (i$2 || queueMicrotask)(H);
	}
}
function I(n, t, r, u, i, f, o, e, l, c, a) {
	var s, h, v, w, d, _, g = u.__k || y$3, k = t.length;
	for (l = q$1(r, t, g, l, k), s = 0; s < k; s++) null != (v = r.__k[s]) && (h = ~v.__i && g[v.__i] || p$3, v.__i = s, _ = z$1(n, v, h, i, f, o, e, l, c, a), w = v.__e, (h.ref != v.ref || 8 & h.__u) && (h.ref && G$1(h.ref, null, v, h), v.ref && a.push(v.ref, v.__c || w, v)), d = d || w, 4 & v.__u ? (l = A$2(v, l, n, !h.__v), h.__e && (h.__e = null)) : "function" == typeof v.type && void 0 !== _ ? l = _ : w && (l = w.nextSibling), v.__u &= -21);
	return r.__e = d, l;
}
function q$1(n, t, r, u, i) {
	var f, o, e, l, c, a, s, p, y, v = r.length, d = v, _ = 0, g = 0, k = n.__k = Array(i);
	for (f = 0; f < i; f++) null != (o = t[f]) && "boolean" != typeof o && "function" != typeof o ? ("object" != typeof o || o.constructor === String ? o = k[f] = m$3(null, o) : w$3(o) ? o = k[f] = m$3($, { children: o }) : o.constructor === h$3 && o.__b ? o = k[f] = m$3(o.type, o.props, o.key, o.ref, o.__v) : k[f] = o, l = f + _, o.__ = n, o.__b = n.__b + 1, e = null, ~(c = o.__i = P$1(o, r, l, d)) && (d--, (e = r[c]) && (e.__u |= 2)), e && e.__v ? (o.__u |= 16, c == l - 1 ? _-- : c == l + 1 ? _++ : c != l && (c > l ? _-- : _++, g = 1)) : (~c || (i > v ? _-- : i < v && _++), "function" != typeof o.type && (o.__u |= 4))) : k[f] = null;
	if (g) {
		for (a = [], s = [], f = 0; f < i; f++) if ((o = k[f]) && 16 & o.__u) {
			for (_ = 0, p = a.length; _ < p;) a[y = _ + p >> 1] < o.__i ? _ = y + 1 : p = y;
			a[_] = o.__i, s[f] = _ + 1;
		}
		for (_ = a.length; f--;) s[f] && (s[f] == _ ? _-- : k[f].__u |= 4);
	}
	if (d) for (f = 0; f < v; f++) !(e = r[f]) || 2 & e.__u || (e.__e == u && (u = S$1(e)), J(e, e));
	return u;
}
function A$2(n, t, r, u) {
	var i, f, o, e;
	if ("function" == typeof n.type) {
		if (n.props.__P) return t;
		if (i = n.__k) for (f = 0; f < i.length; f++) i[f] && (i[f].__ = n, t = A$2(i[f], t, r, !1));
		return t;
	}
	for (t && !t.parentNode && (t = S$1(n)) && !t.parentNode && (t = null), o = n.__e, e = t; e && 8 == e.nodeType;) e = e.nextSibling;
	for (o != e && (!u && r.moveBefore && o.parentNode ? r.moveBefore(o, t) : r.insertBefore(o, t || null)), t = o; (t = t && t.nextSibling) && 8 == t.nodeType && !t.data.startsWith("$s"););
	return t;
}
function P$1(n, t, r, u) {
	var i, f = n.key, o = n.type, e = t[r], l = e && !(2 & e.__u);
	if (null === e && null == f || l && f == e.key && o == e.type) return r;
	if (u > (l ? 1 : 0)) {
		for (i = r - 1; i >= 0; i--) if ((e = t[i]) && !(2 & e.__u) && f == e.key && o == e.type) return i;
		for (i = r + 1; i < t.length; i++) if ((e = t[i]) && !(2 & e.__u) && f == e.key && o == e.type) return i;
	}
	return -1;
}
function T$2(n, t, r) {
	r ??= "", "-" == t[0] ? n.setProperty(t, r) : n[t] = r;
}
function N(n, t, r, u, i) {
	var f, o;
	if ("style" == t) if ("string" == typeof r) n.style.cssText = r;
	else {
		if ("string" == typeof u && (n.style.cssText = u = ""), u) for (t in u) r && t in r || T$2(n.style, t);
		if (r) for (t in r) u && r[t] == u[t] || T$2(n.style, t, r[t]);
	}
	else if ("o" == t[0] && "n" == t[1]) "function" != typeof r && (r = null), "function" != typeof u && (u = null), (n.__e || (n.__e = {}))[t] = r, r && u || (o = a$3[t] || (a$3[t] = V(t)), (n.__a || (n.__a = {}))[t] = c$2, f = t != (t = t.replace(l$2, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? n.addEventListener(t, o, f) : n.removeEventListener(t, o, f));
	else {
		if ("http://www.w3.org/2000/svg" == i) t = t.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
		else if ("width" != t && "height" != t && "href" != t && "list" != t && "form" != t && "tabIndex" != t && "download" != t && "rowSpan" != t && "colSpan" != t && "role" != t && "popover" != t && t in n) try {
			n[t] = null == r ? "" : r;
			return;
		} catch (n) {}
		if ("function" == typeof r) return;
		null == r || !1 === r && "-" != t[4] ? n.removeAttribute(t) : n.setAttribute(t, "popover" == t && 1 == r ? "" : r);
	}
}
function V(t) {
	return function(r) {
		var u = this.__e;
		if (u) {
			if (u = u[t], null == r[e$2]) r[e$2] = c$2++;
			else if (r[e$2] < this.__a[t]) return;
			return u(n$1.event ? n$1.event(r) : r);
		}
	};
}
function z$1(t, r, u, i, f, o, e, l, c, a) {
	var s, p, v, d, k, b, m, M, C, j, L, H, q, A, O, P, T, N, V = r.type;
	if (r.constructor !== h$3) return null;
	128 & u.__u && (c = 32 & u.__u, s = u.__c.__z) && (r.__u |= c, p = o = [], 8 == s.nodeType ? l = B$1(s, o) : o.push(s), l = o[0] || l), (s = n$1.__b) && s(r);
	n: if ("function" == typeof V) {
		v = e.length;
		try {
			if (M = r.props, C = (s = V.prototype) && s.render, j = (s = V.contextType) && i[s.__c], L = s ? j ? j.props.value : s.__ : i, (d = u.__c) ? (r.__c = d, 2 & d.__g && (d.__g |= 1)) : (C ? r.__c = d = new V(M, L) : (r.__c = d = new x$2(M, L), d.constructor = V, d.render = K), j && j.sub(d), d.state || (d.state = {}), d.__n = i, d.__g |= 8, d.__h = [], d.__k = []), C && (d.__s || (d.__s = d.state), V.getDerivedStateFromProps && (d.__s == d.state && (d.__s = _$3({}, d.__s)), _$3(d.__s, V.getDerivedStateFromProps(M, d.__s)))), k = d.props, b = d.state, d.__v = r, u.__c) {
				if (M !== k && C && !V.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(M, L), r.__v == u.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && !1 === d.shouldComponentUpdate(M, d.__s, L)) {
					r.__v != u.__v && (d.props = M, d.state = d.__s, d.__g &= -9), r.__e = u.__e, r.__k = u.__k, r.__k.some(function(n) {
						n && (n.__ = r);
					}), y$3.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && e.push(d), l = S$1(u);
					break n;
				}
				d.componentWillUpdate && d.componentWillUpdate(M, d.__s, L), C && d.componentDidUpdate && d.__h.push(function() {
					d.componentDidUpdate(k, b, m);
				});
			} else C && !V.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), C && d.componentDidMount && d.__h.push(d.componentDidMount);
			d.context = L, d.props = M, d.__P = t, d.__g &= -5, H = n$1.__r, q = C ? 25 : 0;
			do
				d.__g &= -9, H && H(r), s = d.render(d.props, d.state = d.__s, d.context);
			while (8 & d.__g && ++q < 25);
			C && (y$3.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (i = _$3({}, i, d.getChildContext())), C && u.__c && d.getSnapshotBeforeUpdate && (m = d.getSnapshotBeforeUpdate(k, b)), A = s && s.type === $ && null == s.key ? s.props.children : s, M.__P && (s = l, f = (t = M.__P).namespaceURI, c = o = null, u.props && u.props.__P != t && (u.__k.some(function(n) {
				n && J(n, n);
			}), u.__k = null), l = u.__k ? S$1(u, 0) : null), l = I(t, w$3(A) ? A : [A], r, u, i, f, o, e, l, c, a), M.__P && (r.__e = null, l = s), r.__u &= -161, p && p.some(g$3), d.__h.length && e.push(d), 1 & d.__g && (d.__g &= -4);
		} catch (t) {
			if (e.length = v, r.__v = null, c || o) if (t && t.then) {
				if (r.__u |= 128 | c, o) {
					for (~(T = o.indexOf(l || void 0)) || (T = o.length); (N = o[T - 1]) && 8 == N.nodeType;) T--;
					for (; T < o.length; T++) if (N = o[T]) if (o[T] = null, O) {
						if (N == P) break;
					} else {
						if (8 != N.nodeType) break;
						N.data.startsWith("$s") && (P = B$1(O = N));
					}
				}
				if (!O) {
					for (; l && 8 == l.nodeType && l.nextSibling;) l = l.nextSibling;
					O = l;
				}
				(s = B$1(O = r.__c.__z || (r.__c.__z = O))) ? (r.__e = O, l = s) : r.__e = l, l = l && l.nextSibling;
			} else o && o.some(g$3);
			else r.__e = u.__e;
			r.__k || (r.__k = u.__k || []), t && t.then || D$1(r), n$1.__e(t, r, u);
		}
	} else l = r.__e = F$2(u.__e, r, u, i, f, o, e, c, a, t);
	return (s = n$1.diffed) && s(r), l;
}
function B$1(n, t) {
	if (n && 8 == n.nodeType && n.data.startsWith("$s")) for (var r = 1; n = n.nextSibling;) {
		if (8 == n.nodeType) {
			if (n.data.startsWith("$s")) r++;
			else if (n.data.startsWith("/$s") && !--r) return n;
		}
		t && t.push(n);
	}
}
function D$1(n) {
	n && (n.__c && (n.__c.__g |= 4), n.__k && n.__k.some(D$1));
}
function E$1(t, r, u) {
	for (var i = 0; i < u.length;) G$1(u[i++], u[i++], u[i++]);
	n$1.__c && n$1.__c(r, t), t.some(function(r) {
		try {
			t = r.__h, r.__h = [], t.some(function(n) {
				n.call(r);
			});
		} catch (t) {
			n$1.__e(t, r.__v);
		}
	});
}
function F$2(t, r, u, i, f, o, e, l, c, a) {
	var s, h, y, _, k, b, m, M, $ = u.props || p$3, x = r.props, C = r.type;
	if ("svg" == C ? f = "http://www.w3.org/2000/svg" : "math" == C ? f = "http://www.w3.org/1998/Math/MathML" : f || (f = "http://www.w3.org/1999/xhtml"), o) {
		for (s = 0; s < o.length; s++) if ((k = o[s]) && (C ? k.localName == C : 3 == k.nodeType)) {
			t = k, o[s] = null;
			break;
		}
	}
	if (!t) {
		if (M = a.ownerDocument || document, !C) return M.createTextNode(x);
		t = M.createElementNS(f, C, x.is ? x : a), l && (n$1.__m && n$1.__m(r, o), l = !1), o = null;
	}
	if (C) {
		if (a = "template" == C && t.content || t, o = "textarea" == C && null != x.defaultValue ? null : o && d$3.call(a.childNodes), !l && o) for ($ = {}, s = 0; s < t.attributes.length; s++) $[(k = t.attributes[s]).name] = k.value;
		for (s in $) k = $[s], "dangerouslySetInnerHTML" == s ? y = k : "children" == s || s in x || "value" == s && "defaultValue" in x || "checked" == s && "defaultChecked" in x || N(t, s, null, k, f);
		for (s in x) k = x[s], "children" == s ? _ = k : "dangerouslySetInnerHTML" == s ? h = k : "value" == s ? b = k : "checked" == s ? m = k : l && "function" != typeof k || $[s] === k || N(t, s, k, $[s], f);
		h ? (l || y && (h.__html == y.__html || h.__html == t.innerHTML) || (t.innerHTML = h.__html), r.__k = []) : (y && (t.textContent = ""), ("foreignObject" == C || "http://www.w3.org/1998/Math/MathML" == f && v$2.test(C)) && (f = "http://www.w3.org/1999/xhtml"), I(a, w$3(_) ? _ : [_], r, u, i, f, o, e, o ? o[0] : u.__k && S$1(u, 0), l, c), o && o.some(g$3)), l && "textarea" != C || (s = "value", "progress" == C && null == b ? t.removeAttribute(s) : null == b || b === t[s] && ("progress" != C || b) || N(t, s, b, $[s], f), s = "checked", null != m && m != t[s] && N(t, s, m, $[s], f));
	} else $ === x || l && t.data == x || (t.data = x);
	return t;
}
function G$1(t, r, u, i) {
	try {
		"function" == typeof t ? r ? r.__x = t(r) || 1 : i && (i = i.__c || i.__e) && (r = i.__x) && (i.__x = null, "function" == typeof r ? r() : t(null)) : t.current = r;
	} catch (t) {
		n$1.__e(t, u);
	}
}
function J(t, r, u) {
	var i, f, o, e;
	if (n$1.unmount && n$1.unmount(t), !(i = t.ref) || i.current && i.current != t.__e || G$1(i, null, r, t), i = t.__c) {
		if (i.componentWillUnmount) try {
			i.componentWillUnmount();
		} catch (t) {
			n$1.__e(t, r);
		}
		i.__P = i.__n = null;
	}
	if (i = t.__k) for (e = 0; e < i.length; e++) i[e] && J(i[e], r, "function" != typeof t.type || u && !t.props.__P);
	!u && (i = t.__c) && (i = i.__z) && (f = B$1(i, o = [])) && (i == t.__e && o.some(g$3), g$3(f), g$3(i)), u || g$3(t.__e), t.__e = t.__c = t.__ = null;
}
function K(n, t, r) {
	return this.constructor(n, r);
}
function Q(t, r) {
	var u, i, f, o;
	n$1.__ && n$1.__(t, r), 9 == r.nodeType && (r = r.documentElement), i = (u = t && 32 & t.__u) ? null : r.__k, r.__k = m$3($, { children: [t] }), f = [], o = [], z$1(r, r.__k, i || p$3, p$3, r.namespaceURI, i ? null : r.firstChild ? d$3.call(r.childNodes) : null, f, i ? i.__e : r.firstChild, u, o), E$1(f, r.__k, o), r.__k.props.children = null;
}
n$1 = { __e: function(n, t, r, u) {
	for (var i, o, e; t = t.__;) if ((i = t.__c) && !(1 & i.__g)) {
		i.__g |= 4;
		try {
			if ((e = (o = i.constructor) && o.getDerivedStateFromError) && i.setState(o.getDerivedStateFromError(n)), i.componentDidCatch && (i.componentDidCatch(n, u || {}), e = 1), e && 8 & i.__g) return void (i.__g |= 2);
		} catch (t) {
			n = t;
		}
	}
	throw f$3 = 0, n;
} }, t$2 = 0, r$2 = function(n) {
	return null != n && n.constructor === h$3;
}, x$2.prototype.setState = function(n, t) {
	var r = this.__s;
	r && r != this.state || (r = this.__s = _$3({}, this.state)), "function" == typeof n && (n = n(_$3({}, r), this.props)), n && (_$3(r, n), this.__v && (t && this.__k.push(t), L(this)));
}, x$2.prototype.forceUpdate = function(n) {
	this.__v && (this.__g |= 4, n && this.__h.push(n), L(this));
}, x$2.prototype.render = $, u$3 = [], f$3 = 0, o$3 = function(n, t) {
	return n.__v.__b - t.__v.__b;
}, e$2 = Symbol(), l$2 = /(PointerCapture)$|Capture$/i, c$2 = 0, a$3 = {};
// node_modules/preact/hooks/dist/hooks.mjs
var t$1;
var r$1;
var u$2;
var i$1;
var o$2 = Object.is;
var f$2 = 0;
var c$1 = [];
var e$1 = [];
var a$2 = n$1;
var v$1 = a$2.__b;
var l$1 = a$2.__r;
var m$2 = a$2.diffed;
var h$2 = a$2.__c;
var s$1 = a$2.unmount;
var p$2 = a$2.__;
function y$2(n, t) {
	a$2.__h && a$2.__h(r$1, n, f$2 || t), f$2 = 0;
	var u = r$1.__H || (r$1.__H = {
		__: [],
		__h: []
	});
	return n >= u.__.length && u.__.push({}), u.__[n];
}
function d$2(n) {
	return f$2 = 1, _$2(G, n);
}
function _$2(n, u, i) {
	var f = y$2(t$1++, 2);
	if (f.t = n, !f.__c && (f.__ = [i ? i(u) : G(void 0, u), function(n) {
		var t = (f.__N || f.__)[0], r = f.t(t, n);
		o$2(t, r) || (f.__N = [r, f.__[1]], f.__c.setState({}));
	}], f.__c = r$1, !r$1.__f)) {
		r$1.__f = !0;
		var c = r$1.shouldComponentUpdate;
		r$1.shouldComponentUpdate = function(n, t, r) {
			var u = this.__H;
			if (!u) return !0;
			var i = !1, f = this.props != n;
			if (u.__.some(function(n) {
				n.__N && (i = !0, o$2(n.__[0], n.__N[0]) || (f = !0));
			}), c) {
				var e = c.call(this, n, t, r);
				return i ? e || f : e;
			}
			return !i || f;
		};
	}
	return f.__;
}
function A$1(n, u) {
	var i = y$2(t$1++, 3);
	!a$2.__s && E(i.__H, u) && (i.__P = !0, i.__ = n, i.u = u, r$1.__H.__h.push(i));
}
function F$1(n, u) {
	var i = y$2(t$1++, 4);
	!a$2.__s && E(i.__H, u) && (i.__P = !1, i.__ = n, i.u = u, r$1.__h.push(i));
}
function T$1(n) {
	return f$2 = 5, w$2(function() {
		return { current: n };
	}, []);
}
function w$2(n, r) {
	var u = y$2(t$1++, 7);
	return E(u.__H, r) && (u.__ = n(), u.__H = r), u.__;
}
function P() {
	var n = y$2(t$1++, 11);
	if (!n.__) {
		for (var u = r$1.__v; !u.__m && u.__;) u = u.__;
		var i = u.__m || (u.__m = [0, 0]);
		n.__ = "P" + i[0] + "-" + i[1]++;
	}
	return n.__;
}
function g$2() {
	var n;
	do {
		for (; n = e$1.shift();) try {
			C(n);
		} catch (t) {
			a$2.__e(t, { __: (n = n.__P) && n.__v });
		}
		for (; n = c$1.shift();) {
			var t = n.__H;
			if (n.__P && t) try {
				t.__h.some(C), t.__h.some(D), t.__h = [];
			} catch (r) {
				t.__h = [], a$2.__e(r, n.__v);
			}
		}
	} while (e$1.length);
}
a$2.__b = function(n) {
	r$1 = null, v$1 && v$1(n);
}, a$2.__ = function(n, t) {
	n && t.__k && t.__k.__m && (n.__m = t.__k.__m), p$2 && p$2(n, t);
}, a$2.__r = function(n) {
	l$1 && l$1(n), t$1 = 0;
	var i = (r$1 = n.__c).__H;
	i && (u$2 == r$1 ? r$1.__h = [] : (i.__h.some(C), i.__h.some(D), t$1 = 0), i.__h = [], i.__.some(function(n) {
		n.__N && (n.__ = n.__N), n.u = n.__N = void 0;
	})), u$2 = r$1;
}, a$2.diffed = function(n) {
	m$2 && m$2(n);
	var t = n.__c;
	t && t.__H && (t.__H.__h.length && B(c$1.push(t)), t.__H.__.some(function(n) {
		n.u && (n.__H = n.u);
	})), u$2 = r$1 = null;
}, a$2.__c = function(n, t) {
	t.some(function(n) {
		try {
			n.__h.some(C), n.__h = n.__h.filter(function(n) {
				return !n.__ || D(n);
			});
		} catch (t) {
			n.__h = [function() {
				throw t;
			}];
		}
	}), h$2 && h$2(n, t);
}, a$2.unmount = function(n) {
	s$1 && s$1(n);
	var t, r, u = n.__c;
	u && u.__H && (u.__H.__.some(function(u) {
		try {
			if (u.__P && u.__c) {
				if (void 0 === r) {
					for (r = n.__; r && (!r.__c || !r.__c.__P);) r = r.__;
					r = r && r.__c;
				}
				u.__P = r, B(e$1.push(u));
			} else C(u);
		} catch (n) {
			t = n;
		}
	}), u.__H = void 0, t && a$2.__e(t, u.__v));
};
var k$1 = "function" == typeof requestAnimationFrame;
function z(n) {
	var t, r = function() {
		clearTimeout(u), k$1 && cancelAnimationFrame(t), setTimeout(n);
	}, u = setTimeout(r, 35);
	k$1 && (t = requestAnimationFrame(r));
}
function B(n) {
	1 != n && i$1 == a$2.requestAnimationFrame || ((i$1 = a$2.requestAnimationFrame) || z)(g$2);
}
function C(n) {
	var t = r$1, u = n.__c;
	"function" == typeof u && (n.__c = void 0, u()), r$1 = t;
}
function D(n) {
	var t = r$1;
	n.__c = n.__(), r$1 = t;
}
function E(n, t) {
	return !n || n.length != t.length || t.some(function(t, r) {
		return !o$2(t, n[r]);
	});
}
function G(n, t) {
	return "function" == typeof t ? t(n) : t;
}
// node_modules/@preact/signals-core/dist/signals-core.module.js
var i = Symbol.for("preact-signals");
function t() {
	if (!(v > 1)) {
		var i, t = !1;
		(function() {
			var i = c;
			c = void 0;
			while (void 0 !== i) {
				var t = i.S;
				if (t.v === i.v) {
					for (var r = t.t; void 0 !== r; r = r.x) if (r.i === i.i) r.i = t.i;
				}
				i = i.o;
			}
		})();
		while (void 0 !== h$1) {
			var r = h$1;
			h$1 = void 0;
			s++;
			while (void 0 !== r) {
				var n = r.u;
				r.u = void 0;
				r.f &= -3;
				if (!(8 & r.f) && w$1(r)) try {
					r.c();
				} catch (r) {
					if (!t) {
						i = r;
						t = !0;
					}
				}
				r = n;
			}
		}
		s = 0;
		v--;
		if (t) throw i;
	} else v--;
}
function r(i) {
	if (v > 0) return i();
	u$1 = ++e;
	v++;
	try {
		return i();
	} finally {
		t();
	}
}
var n;
var o$1 = void 0;
function f$1(i) {
	var t = o$1, r = n;
	o$1 = void 0;
	n = void 0;
	try {
		return i();
	} finally {
		o$1 = t;
		n = r;
	}
}
var h$1 = void 0;
var v = 0;
var s = 0;
var e = 0;
var u$1 = 0;
var c = void 0;
var a$1 = 0;
function d$1(i) {
	if (void 0 !== o$1) {
		var t = i.n;
		if (void 0 === t || t.t !== o$1) {
			t = {
				i: 0,
				S: i,
				p: o$1.s,
				n: void 0,
				t: o$1,
				e: void 0,
				x: void 0,
				r: t
			};
			if (void 0 !== o$1.s) o$1.s.n = t;
			o$1.s = t;
			i.n = t;
			if (32 & o$1.f) i.S(t);
			return t;
		} else if (-1 === t.i) {
			t.i = 0;
			if (void 0 !== t.n) {
				t.n.p = t.p;
				if (void 0 !== t.p) t.p.n = t.n;
				t.p = o$1.s;
				t.n = void 0;
				o$1.s.n = t;
				o$1.s = t;
			}
			return t;
		}
	}
}
function l(i, t) {
	this.v = i;
	this.i = 0;
	this.n = void 0;
	this.t = void 0;
	this.l = 0;
	this.W = null == t ? void 0 : t.watched;
	this.Z = null == t ? void 0 : t.unwatched;
	this.name = null == t ? void 0 : t.name;
}
l.prototype.brand = i;
l.prototype.h = function() {
	return !0;
};
l.prototype.S = function(i) {
	var t = this, r = this.t;
	if (r !== i && void 0 === i.e) {
		i.x = r;
		this.t = i;
		if (void 0 !== r) r.e = i;
		else f$1(function() {
			var i;
			null == (i = t.W) || i.call(t);
		});
	}
};
l.prototype.U = function(i) {
	var t = this;
	if (void 0 !== this.t) {
		var r = i.e, n = i.x;
		if (void 0 !== r) {
			r.x = n;
			i.e = void 0;
		}
		if (void 0 !== n) {
			n.e = r;
			i.x = void 0;
		}
		if (i === this.t) {
			this.t = n;
			if (void 0 === n) f$1(function() {
				var i;
				null == (i = t.Z) || i.call(t);
			});
		}
	}
};
l.prototype.subscribe = function(i) {
	var t = this;
	return x$1(function() {
		var r = t.value;
		f$1(function() {
			return i(r);
		});
	}, { name: "sub" });
};
l.prototype.valueOf = function() {
	return this.value;
};
l.prototype.toString = function() {
	return this.value + "";
};
l.prototype.toJSON = function() {
	return this.value;
};
l.prototype.peek = function() {
	var i = this;
	return f$1(function() {
		return i.value;
	});
};
Object.defineProperty(l.prototype, "value", {
	get: function() {
		var i = d$1(this);
		if (void 0 !== i) i.i = this.i;
		return this.v;
	},
	set: function(i) {
		if (i !== this.v) {
			if (s > 100) throw new Error("Cycle detected");
			(function(i) {
				if (0 !== v && 0 === s) {
					if (i.l !== u$1) {
						i.l = u$1;
						c = {
							S: i,
							v: i.v,
							i: i.i,
							o: c
						};
					}
				}
			})(this);
			this.v = i;
			this.i++;
			a$1++;
			v++;
			try {
				for (var r = this.t; void 0 !== r; r = r.x) r.t.N();
			} finally {
				t();
			}
		}
	}
});
function y$1(i, t) {
	return new l(i, t);
}
function w$1(i) {
	for (var t = i.s; void 0 !== t; t = t.n) if (t.S.i !== t.i || !t.S.h() || t.S.i !== t.i) return !0;
	return !1;
}
function b$1(i) {
	for (var t = i.s; void 0 !== t; t = t.n) {
		var r = t.S.n;
		if (void 0 !== r) t.r = r;
		t.S.n = t;
		t.i = -1;
		if (void 0 === t.n) {
			i.s = t;
			break;
		}
	}
}
function _$1(i) {
	var t = i.s, r = void 0;
	while (void 0 !== t) {
		var n = t.p;
		if (-1 === t.i) {
			t.S.U(t);
			if (void 0 !== n) n.n = t.n;
			if (void 0 !== t.n) t.n.p = n;
		} else r = t;
		t.S.n = t.r;
		if (void 0 !== t.r) t.r = void 0;
		t = n;
	}
	i.s = r;
}
function j(i, t) {
	l.call(this, void 0, t);
	this.x = i;
	this.s = void 0;
	this.g = a$1 - 1;
	this.f = 4;
}
j.prototype = new l();
j.prototype.h = function() {
	this.f &= -3;
	if (1 & this.f) return !1;
	if (32 == (36 & this.f)) return !0;
	this.f &= -5;
	if (this.g === a$1) return !0;
	this.g = a$1;
	this.f |= 1;
	if (this.i > 0 && !w$1(this)) {
		this.f &= -2;
		return !0;
	}
	var i = o$1;
	try {
		b$1(this);
		o$1 = this;
		var t = this.x();
		if (16 & this.f || this.v !== t || 0 === this.i) {
			this.v = t;
			this.f &= -17;
			this.i++;
		}
	} catch (i) {
		this.v = i;
		this.f |= 16;
		this.i++;
	}
	o$1 = i;
	_$1(this);
	this.f &= -2;
	return !0;
};
j.prototype.S = function(i) {
	if (void 0 === this.t) {
		this.f |= 36;
		for (var t = this.s; void 0 !== t; t = t.n) t.S.S(t);
	}
	l.prototype.S.call(this, i);
};
j.prototype.U = function(i) {
	if (void 0 !== this.t) {
		l.prototype.U.call(this, i);
		if (void 0 === this.t) {
			this.f &= -33;
			for (var t = this.s; void 0 !== t; t = t.n) t.S.U(t);
		}
	}
};
j.prototype.N = function() {
	if (!(2 & this.f)) {
		this.f |= 6;
		for (var i = this.t; void 0 !== i; i = i.x) i.t.N();
	}
};
Object.defineProperty(j.prototype, "value", { get: function() {
	if (1 & this.f) throw new Error("Cycle detected");
	var i = d$1(this);
	this.h();
	if (void 0 !== i) i.i = this.i;
	if (16 & this.f) throw this.v;
	return this.v;
} });
function O(i, t) {
	return new j(i, t);
}
function p$1(i) {
	var r = i.j;
	i.j = void 0;
	if ("function" == typeof r) {
		v++;
		var n = o$1;
		o$1 = void 0;
		try {
			r();
		} catch (t) {
			i.f &= -2;
			i.f |= 8;
			g$1(i);
			throw t;
		} finally {
			o$1 = n;
			t();
		}
	}
}
function g$1(i) {
	for (var t = i.s; void 0 !== t; t = t.n) t.S.U(t);
	i.x = void 0;
	i.s = void 0;
	p$1(i);
}
function S(i) {
	if (o$1 !== this) throw new Error("Out-of-order effect");
	_$1(this);
	o$1 = i;
	this.f &= -2;
	try {
		if (8 & this.f) g$1(this);
	} finally {
		t();
	}
}
function m$1(i, t) {
	this.x = i;
	this.j = void 0;
	this.s = void 0;
	this.u = void 0;
	this.f = 32;
	this.name = null == t ? void 0 : t.name;
	if (n) n.push(this);
}
m$1.prototype.c = function() {
	var i = this.S();
	try {
		if (8 & this.f) return;
		if (void 0 === this.x) return;
		var t = this.x();
		if ("function" == typeof t) this.j = t;
	} finally {
		i();
	}
};
m$1.prototype.S = function() {
	if (1 & this.f) throw new Error("Cycle detected");
	this.f |= 1;
	this.f &= -9;
	p$1(this);
	b$1(this);
	v++;
	var i = o$1;
	o$1 = this;
	return S.bind(this, i);
};
m$1.prototype.N = function() {
	if (!(2 & this.f)) {
		this.f |= 2;
		this.u = h$1;
		h$1 = this;
	}
};
m$1.prototype.d = function() {
	this.f |= 8;
	if (!(1 & this.f)) g$1(this);
};
m$1.prototype.dispose = function() {
	this.d();
};
function x$1(i, t) {
	var r = new m$1(i, t);
	try {
		r.c();
	} catch (i) {
		r.d();
		throw i;
	}
	var n = r.d.bind(r);
	n[Symbol.dispose] = n;
	return n;
}
// node_modules/@preact/signals/dist/signals.module.js
var h;
var d;
var p;
var m = "undefined" != typeof window && !!window.__PREACT_SIGNALS_DEVTOOLS__;
var _ = [];
var g = [];
x$1(function() {
	h = this.N;
})();
function b(i, n) {
	n$1[i] = n.bind(null, n$1[i] || function() {});
}
function y(i) {
	if (p) {
		var n = p;
		p = void 0;
		n();
	}
	p = i && i.S();
}
function w(i) {
	var n = this, r = i.data, t = useSignal(r);
	t.name = "ReactiveDom";
	t.value = r;
	var e = w$2(function() {
		var i = n, r = n.__v;
		while (r = r.__) if (r.__c) {
			r.__c.__$f |= 4;
			break;
		}
		var o = O(function() {
			var i = t.value.value;
			return 0 === i ? 0 : !0 === i ? "" : i || "";
		}), e = O(function() {
			return !Array.isArray(o.value) && !r$2(o.value);
		}), u = x$1(function() {
			this.N = M;
			if (e.value) {
				var n = o.value;
				if (i.__v && i.__v.__e && 3 === i.__v.__e.nodeType) i.__v.__e.data = n;
			}
		}), c = n.__$u.d;
		n.__$u.d = function() {
			u();
			c.call(this);
		};
		return [e, o];
	}, []), u = e[0], c = e[1];
	return u.value ? c.peek() : c.value;
}
w.displayName = "ReactiveTextNode";
Object.defineProperties(l.prototype, {
	constructor: {
		configurable: !0,
		value: k$2($, null).constructor
	},
	type: {
		configurable: !0,
		value: w
	},
	props: {
		configurable: !0,
		get: function() {
			var i = this;
			return { data: { get value() {
				return i.value;
			} } };
		}
	},
	__b: {
		configurable: !0,
		value: 1
	}
});
b("__b", function(i, n) {
	y();
	d = void 0;
	if ("string" == typeof n.type) {
		var r, t = n.props;
		for (var f in t) if ("children" !== f) {
			var o = t[f];
			if (o instanceof l) {
				if (!r) n.__np = r = {};
				r[f] = o;
				t[f] = o.peek();
			}
		}
	}
	i(n);
});
b("__r", function(i, r) {
	i(r);
	if (r.type !== $) {
		y();
		var t, f = r.__c;
		if (f) {
			f.__$f &= -2;
			if (void 0 === (t = f.__$u)) f.__$u = t = function(i, n) {
				var r;
				x$1(function() {
					r = this;
				}, { name: n });
				r.c = i;
				return r;
			}(function(i) {
				return function() {
					var n;
					if (m) null == (n = this.y) || n.call(this);
					i.__$f |= 1;
					i.setState({});
				};
			}(f), "function" == typeof r.type ? r.type.displayName || r.type.name : "");
		}
		d = f;
		y(t);
	}
});
b("__e", function(i, n, r, t) {
	y();
	d = void 0;
	i(n, r, t);
});
b("diffed", function(i, n) {
	y();
	d = void 0;
	var r;
	if ("string" == typeof n.type && (r = n.__e)) {
		var t = n.__np, f = n.props, o = r.U;
		if (o) for (var e in o) {
			var u = o[e];
			if (!(void 0 === u || t && e in t)) {
				u.d();
				o[e] = void 0;
			}
		}
		if (t) {
			if (!o) {
				o = {};
				r.U = o;
			}
			for (var a in t) {
				var c = o[a], v = t[a];
				if (void 0 === c) {
					c = k(r, a, v, f);
					o[a] = c;
				} else c.o(v, f);
			}
		}
	}
	i(n);
});
function k(i, n, r, t) {
	var f = n in i && void 0 === i.ownerSVGElement, o = y$1(r);
	return {
		o: function(i, n) {
			o.value = i;
			t = n;
		},
		d: x$1(function() {
			this.N = M;
			var r = o.value.value;
			if (t[n] !== r) {
				t[n] = r;
				if (f) i[n] = r;
				else if (null != r && (!1 !== r || "-" === n[4])) i.setAttribute(n, r);
				else i.removeAttribute(n);
			}
		})
	};
}
b("unmount", function(i, n) {
	if ("string" == typeof n.type) {
		var r = n.__e;
		if (r) {
			var t = r.U;
			if (t) {
				r.U = void 0;
				for (var f in t) {
					var o = t[f];
					if (o) o.d();
				}
			}
		}
		var e = n.__np;
		if (e) {
			var u = n.props;
			for (var a in e) u[a] = e[a];
		}
		n.__np = void 0;
	} else {
		var c = n.__c;
		if (c) {
			c.__$f |= 8;
			var v = c.__$u;
			if (v) {
				c.__$u = void 0;
				v.d();
			}
		}
	}
	i(n);
});
b("__h", function(i, n, r, t) {
	if (t < 3) n.__$f |= 2;
	i(n, r, t);
});
x$2.prototype.shouldComponentUpdate = function(i, n) {
	if (this.__R) return !0;
	var r = this.__$u, t = r && void 0 !== r.s;
	for (var f in n) return !0;
	if (this.__f || "boolean" == typeof this.u && !0 === this.u) {
		var o = 2 & this.__$f;
		if (!(t || o || 4 & this.__$f)) return !0;
		if (1 & this.__$f) return !0;
	} else {
		if (!(t || 4 & this.__$f)) return !0;
		if (3 & this.__$f) return !0;
	}
	for (var e in i) if ("__source" !== e && i[e] !== this.props[e]) return !0;
	for (var u in this.props) if (!(u in i)) return !0;
	return !1;
};
function useSignal(i, n) {
	return w$2(function() {
		return y$1(i, n);
	}, []);
}
var q = "undefined" == typeof requestAnimationFrame ? setTimeout : function(i) {
	var n = function() {
		clearTimeout(r);
		cancelAnimationFrame(t);
		i();
	}, r = setTimeout(n, 35), t = requestAnimationFrame(n);
};
var A = function(i) {
	queueMicrotask(function() {
		queueMicrotask(i);
	});
};
function T() {
	r(function() {
		var i;
		while (i = _.shift()) h.call(i);
	});
}
function x() {
	if (1 === _.push(this)) (n$1.requestAnimationFrame || q)(T);
}
function F() {
	r(function() {
		var i;
		while (i = g.shift()) h.call(i);
	});
}
function M() {
	if (1 === g.push(this)) (n$1.requestAnimationFrame || A)(F);
}
function useSignalEffect(i, n) {
	var r = T$1(i);
	r.current = i;
	var t = d;
	A$1(function() {
		return x$1(function() {
			this.N = x;
			if (!(t && 8 & t.__$f)) return r.current();
		}, n);
	}, []);
}
// console/page/realTime.ts
/** Calls a function after some ms of real time. Returns what prevents it. */
function after(milliseconds, call) {
	const timer = setTimeout(call, milliseconds);
	return () => clearTimeout(timer);
}
/** Calls a function regularly, with some ms of real time between. Returns what ends it. */
function every(milliseconds, call) {
	const timer = setInterval(call, milliseconds);
	return () => clearInterval(timer);
}
/** Calls a function in a task of its own, also on a hidden tab, where the browser delays timers. */
function soon(call) {
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = () => {
		port1.close();
		call();
	};
	port2.postMessage(void 0);
}
/** Real time in ms, from any beginning. */
function now() {
	return performance.now();
}
// console/page/control/changes.ts
/** How long changes are collected before what is shown is asked for anew, in ms of real time. */
const collecting = 200;
/** How often it is asked for without a sign of a change, in ms of real time: timers of a running clock give none. */
const idling = 1e3;
/** Rises when anything in the worlds may have changed. */
const changes = y$1(0);
let isAnnounced = false;
/** Tells all parts of the page that something may have changed. Many calls within a short time are told once. */
function announceChange() {
	if (isAnnounced) return;
	isAnnounced = true;
	after(collecting, () => {
		isAnnounced = false;
		changes.value = changes.peek() + 1;
	});
}
/** Announces changes regularly while the page is seen. */
function watchForChanges() {
	every(idling, () => {
		if (document.visibilityState === "visible") announceChange();
	});
}
// console/page/control/document.ts
/** Reads a document that was parsed from JSON. */
function readDocument(document) {
	const resolve = (node) => {
		if (!isRecord(node)) return {};
		const { $ref, ...others } = node;
		return typeof $ref === "string" ? {
			...resolve(at$1(document, $ref)),
			...others
		} : node;
	};
	const operations = /* @__PURE__ */ new Map();
	for (const [path, item] of entriesOf(at$1(document, "#/paths"))) for (const [method, operation] of entriesOf(item)) {
		if (!isRecord(operation) || typeof operation["operationId"] !== "string") continue;
		operations.set(operation["operationId"], readOperation({
			method,
			path
		}, item, operation, resolve));
	}
	return {
		operations,
		resolve
	};
}
function readOperation(route, item, operation, resolve) {
	const shared = isRecord(item) ? listOf(item["parameters"]) : [];
	const body = resolve(operation["requestBody"]);
	const media = at$1(body, "#/content/application~1json");
	return {
		...route,
		operationId: operation["operationId"],
		summary: textOf$3(operation["summary"]),
		description: textOf$3(operation["description"]),
		tag: textOf$3(listOf(operation["tags"])[0]),
		parameters: [...shared, ...listOf(operation["parameters"])].map((node) => readParameter(resolve(node))),
		body: isRecord(media) ? {
			schema: isRecord(media["schema"]) ? media["schema"] : {},
			isRequired: body["required"] === true,
			examples: entriesOf(media["examples"]).map(([name, example]) => readExample(name, resolve(example)))
		} : void 0
	};
}
function readParameter(parameter) {
	const place = parameter["in"];
	return {
		name: textOf$3(parameter["name"]),
		in: place === "path" || place === "query" ? place : "header",
		description: textOf$3(parameter["description"]),
		isRequired: parameter["required"] === true,
		schema: isRecord(parameter["schema"]) ? parameter["schema"] : {}
	};
}
function readExample(name, example) {
	const { summary, value } = example;
	return {
		name,
		summary: typeof summary === "string" ? summary : void 0,
		value
	};
}
/** The node that a reference within the document points to. */
function at$1(document, reference) {
	return reference.slice(2).split("/").reduce((node, step) => isRecord(node) ? node[step.replaceAll("~1", "/").replaceAll("~0", "~")] : void 0, document);
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function entriesOf(value) {
	return isRecord(value) ? Object.entries(value) : [];
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}
function textOf$3(value) {
	return typeof value === "string" ? value : "";
}
// specs/formats/shellWord.ts
const plain$1 = /^[\w@%+=:,./-]+$/;
const hasControl = /\p{Cc}/u;
/**
* Quotes text as one word of bash, zsh or ksh, always on one line.
* @note A shell word cannot hold NUL.
*/
function shellWord(text) {
	if (plain$1.test(text)) return text;
	if (!hasControl.test(text)) return `'${text.replaceAll("'", `'\\''`)}'`;
	return `$'${text.replaceAll(/[\\']/g, "\\$&").replaceAll(/\p{Cc}/gu, escaped)}'`;
}
function escaped(character) {
	if (character === "\n") return "\\n";
	if (character === "\r") return "\\r";
	if (character === "	") return "\\t";
	return [...new TextEncoder().encode(character)].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
}
// console/page/control/request.ts
/** The request of a call. `route`: the method and path template of its operation. */
function requestOf({ path = {}, query = {}, body }, route) {
	const values = new Map(Object.entries(path));
	const filled = route.path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(values.get(name) ?? "")));
	const given = Object.entries(query).filter(([, value]) => value !== void 0 && value !== "");
	const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
	return {
		method: route.method.toUpperCase(),
		target: search === "" ? filled : `${filled}?${search}`,
		...body !== void 0 && { body: JSON.stringify(body) }
	};
}
/** Whether a path can hold its values: none may be empty, and URLs resolve `.` and `..`, also when they are encoded. */
function isSendable({ target }) {
	const [path = ""] = target.split("?", 1);
	return path.split("/").slice(1).every((segment) => segment !== "" && segment !== "." && segment !== "..");
}
/** The longest body that a command shows, in characters. */
const longestBody = 2e4;
/** The request as a command for a shell. A longer body stands for itself as a file. `origin`: `http://127.0.0.1:4000`. */
function curlOf({ method, target, body }, origin) {
	const words = ["curl"];
	if (method !== "GET" && !(method === "POST" && body !== void 0)) words.push("-X", method);
	words.push(shellWord(origin + target));
	if (body !== void 0) words.push("-H", shellWord("Content-Type: application/json"), ...bodyWords(body));
	return words.join(" ");
}
function bodyWords(body) {
	return body.length > longestBody ? ["--data-binary", "@body.json"] : ["-d", shellWord(body)];
}
// console/page/control/call.ts
/** How many commands are kept. */
const keptCommands = 50;
/** The latest commands, the newest first. */
const commands = y$1([]);
let known$1;
let sent$1 = 0;
/** The document of the control plane. @throws before `loadControl` has ended */
function controlDocument() {
	if (known$1 === void 0) throw new Error("Failed to read the document of the control plane: it is not loaded.");
	return known$1;
}
/** Loads the document of the control plane, which all calls need. */
async function loadControl() {
	known$1 = readDocument(await (await fetch("/reference/control.json")).json());
}
/** The request that a call would send. */
function requestFor(call) {
	const route = controlDocument().operations.get(call.operation);
	if (route === void 0) throw new Error(`Failed to call ${call.operation}: the control plane has no such operation.`);
	return requestOf(call, route);
}
/** The command for a shell that does the same as a call. */
function curlFor(call) {
	return curlOf(requestFor(call), location.origin);
}
/** Asks for something and changes nothing; undefined if it is refused or no answer comes. */
async function read(call) {
	return readAny(call);
}
/** As `read`, with the problem where there is one. */
async function tryRead(call) {
	const { status: _, ...outcome } = await send(requestFor(call));
	return outcome;
}
/** As `read`, for an operation that is chosen while the page runs. */
async function readAny(call) {
	return (await send(requestFor(call))).body;
}
/** Does something on behalf of the person. It is listed among the commands, and all that is shown is asked for anew. */
async function perform(call) {
	return performAny(call);
}
/** As `perform`, with values that nothing has checked yet. */
async function performAny(call) {
	const request = requestFor(call);
	sent$1 += 1;
	const command = {
		id: sent$1,
		curl: curlOf(request, location.origin),
		status: void 0
	};
	commands.value = [command, ...commands.value].slice(0, keptCommands);
	const { status, ...outcome } = await send(request);
	commands.value = commands.value.map((each) => each.id === command.id ? {
		...each,
		status,
		problem: outcome.problem
	} : each);
	announceChange();
	return outcome;
}
async function send(request) {
	const { method, target, body } = request;
	if (!isSendable(request)) return {
		status: 0,
		problem: notSent
	};
	try {
		const answer = await fetch(target, {
			method,
			headers: body === void 0 ? {} : { "content-type": "application/json" },
			...body !== void 0 && { body }
		});
		const text = await answer.text();
		const content = text === "" ? void 0 : JSON.parse(text);
		if (answer.ok) return {
			status: answer.status,
			body: content
		};
		return {
			status: answer.status,
			problem: problemOf(answer.status, content)
		};
	} catch (error) {
		return {
			status: 0,
			problem: {
				status: 0,
				title: "No answer",
				detail: error instanceof Error ? error.message : String(error),
				errors: {}
			}
		};
	}
}
const notSent = {
	status: 0,
	title: "Not sent",
	detail: "A parameter of the path is missing, or is . or .., which no path can hold.",
	errors: {}
};
function problemOf(status, content) {
	const { title, detail, errors } = isRecord(content) ? content : {};
	return {
		status,
		title: typeof title === "string" ? title : `Status ${status}`,
		detail: typeof detail === "string" ? detail : "",
		errors: Object.fromEntries(Object.entries(isRecord(errors) ? errors : {}).map(([field, messages]) => [field, [messages].flat().map(String)]))
	};
}
// console/page/control/useLoaded.ts
/**
* What a function loads: at first, when one of the inputs changes, and when anything in the worlds may have changed. One load runs at a
* time; what belongs to former inputs is dropped.
*/
function useLoaded(load, inputs) {
	const [value, setValue] = d$2();
	const latest = T$1(load);
	latest.current = load;
	const state = T$1({
		isRunning: false,
		isStale: false,
		era: 0
	});
	const refresh = async () => {
		const { current } = state;
		if (current.isRunning) {
			current.isStale = true;
			return;
		}
		current.isRunning = true;
		do {
			current.isStale = false;
			const { era } = current;
			const loaded = await latest.current();
			if (era === current.era) setValue(loaded);
		} while (current.isStale);
		current.isRunning = false;
	};
	A$1(() => {
		state.current.era += 1;
		setValue(void 0);
		refresh();
		return () => {
			state.current.era += 1;
		};
	}, inputs);
	useSignalEffect(() => {
		if (changes.value > 0) refresh();
	});
	return value;
}
// console/page/shell/place.ts
/** The parts of the console, in the order of its navigation. */
const parts = [
	"traffic",
	"sequence",
	"time",
	"state",
	"phones",
	"worlds"
];
/** Reads the fragment of an address. */
function placeOf(hash) {
	const [path = "", query = ""] = hash.replace(/^#?\/?/, "").split("?", 2);
	const [world = "", part = ""] = path.split("/").map(decoded);
	return {
		world: world === "" ? void 0 : world,
		part: parts.find((name) => name === part) ?? "traffic",
		settings: Object.fromEntries(new URLSearchParams(query))
	};
}
/** Writes the fragment of an address. Empty settings are left out. */
function hashOf({ world = "", part, settings }) {
	const given = Object.entries(settings).filter(([, value]) => value !== "");
	const query = new URLSearchParams(given).toString();
	return `#/${encodeURIComponent(world)}/${part}${query === "" ? "" : `?${query}`}`;
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
/** Where the page is. */
const place = y$1(placeOf(""));
/** The world that is shown; empty before one is known. */
const world = O(() => place.value.world ?? "");
/** Follows the address, also backwards. */
function followAddress() {
	const follow = () => {
		place.value = placeOf(location.hash);
	};
	addEventListener("hashchange", follow);
	follow();
}
/** Goes to another world or part, where the person can come back from. */
function goTo(change) {
	location.hash = hashOf({
		...place.value,
		settings: {},
		...change
	});
}
/** Keeps settings of the part in the address, without a step in the history. */
function keepSettings(settings) {
	place.value = {
		...place.value,
		settings: {
			...place.value.settings,
			...settings
		}
	};
	history.replaceState(null, "", hashOf(place.value));
}
// node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var f = Symbol.for("pv");
var o = 0;
Array.isArray;
function a(t, e, n, u, a, i) {
	e || (e = {});
	var c, l, p = e;
	if ("ref" in p && "function" != typeof t) for (l in p = {}, e) "ref" == l ? c = e[l] : p[l] = e[l];
	var s = {
		type: t,
		props: p,
		key: n,
		ref: c,
		__k: null,
		__: null,
		__b: 0,
		__e: null,
		__c: null,
		constructor: f,
		__v: --o,
		__i: -1,
		__u: 0
	};
	return (a || i) && (s.__source = a, s.__self = i), n$1.vnode && n$1.vnode(s), s;
}
// console/page/widgets/problemText.tsx
/** Why a call was refused, in one line. */
function problemLine({ title, detail }) {
	return detail === "" ? title : `${title}: ${detail}`;
}
/** Why a call was refused, where it was; read aloud when it appears. */
function ProblemText({ problem }) {
	return /* @__PURE__ */ a("span", {
		role: "alert",
		class: "problem",
		children: problem !== void 0 && problemLine(problem)
	});
}
/** Keeps second clicks and second presses of Enter from doing a thing twice. */
function useOneAtATime() {
	const latest = T$1({
		isRunning: false,
		what: "",
		at: Number.NEGATIVE_INFINITY
	});
	const [isBusy, setBusy] = d$2(false);
	return {
		isBusy,
		async run(what, act) {
			const { current } = latest;
			const written = JSON.stringify(what);
			const isSecondClick = written === current.what && now() - current.at < 500;
			if (current.isRunning || isSecondClick) return;
			latest.current = {
				isRunning: true,
				what: written,
				at: now()
			};
			setBusy(true);
			await act();
			latest.current.isRunning = false;
			setBusy(false);
		}
	};
}
// console/page/widgets/useCall.ts
/** Makes calls for a button or a form. */
function useCall() {
	const { isBusy, run } = useOneAtATime();
	const [outcome, setOutcome] = d$2();
	return {
		isBusy,
		outcome,
		run: (call, done) => run(call, async () => {
			const latest = await performAny(call);
			setOutcome(latest);
			if (latest.problem === void 0) done?.(latest.body);
		})
	};
}
// console/page/widgets/action.tsx
/** A button that makes one call. Its title is the same as curl; what is wrong stands beside it. */
function Action(props) {
	const { done } = props;
	return /* @__PURE__ */ a(AnyAction, {
		...props,
		done: (body) => done?.(body)
	});
}
/** As `Action`, for a call whose operation is chosen while the page runs. */
function AnyAction({ call, children, done, kind = "", isDisabled = false }) {
	const { isBusy, outcome, run } = useCall();
	return /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("button", {
		type: "button",
		class: kind,
		title: curlFor(call),
		disabled: isDisabled || isBusy,
		onClick: () => run(call, done),
		children
	}), /* @__PURE__ */ a(ProblemText, { problem: outcome?.problem })] });
}
// console/page/widgets/moment.tsx
/** A moment of world time in UTC: `2026-01-05 09:00:05.250`. `isShort` leaves the date to its title. */
function Moment({ at, isShort = false }) {
	const date = at.slice(0, 10);
	const time = at.slice(11).replace(/(\.000)?Z$/, "");
	return /* @__PURE__ */ a("time", {
		dateTime: at,
		title: `${date} ${time} UTC`,
		children: isShort ? time : `${date} ${time}`
	});
}
// console/page/widgets/textAction.tsx
/** A field whose text becomes a call, by its button or by Enter. */
function TextAction({ label, button, call, text: [text, setText], suggestions = [], mode = "text" }) {
	const { isBusy, outcome, run } = useCall();
	const cleared = T$1(Number.NEGATIVE_INFINITY);
	const act = (event) => {
		event.preventDefault();
		if (text === "" && now() - cleared.current < 500) return;
		run(call(text), () => {
			cleared.current = now();
			setText("");
		});
	};
	return /* @__PURE__ */ a("form", {
		class: "text-action",
		onSubmit: act,
		children: [
			/* @__PURE__ */ a("label", { children: [/* @__PURE__ */ a("span", { children: label }), /* @__PURE__ */ a("input", {
				value: text,
				inputMode: mode,
				autocomplete: "off",
				onInput: ({ currentTarget }) => setText(currentTarget.value)
			})] }),
			/* @__PURE__ */ a("button", {
				type: "submit",
				title: curlFor(call(text)),
				disabled: isBusy,
				children: button
			}),
			suggestions.map((suggestion) => /* @__PURE__ */ a("button", {
				type: "button",
				class: "quiet",
				onClick: () => setText(suggestion),
				children: suggestion
			}, suggestion)),
			/* @__PURE__ */ a(ProblemText, { problem: outcome?.problem })
		]
	});
}
// console/page/phones/keypad.tsx
const keys = [
	"1",
	"2",
	"3",
	"4",
	"5",
	"6",
	"7",
	"8",
	"9",
	"*",
	"0",
	"#"
];
/** The keys of a phone. The keyboard presses them too, while one of them has the focus. */
function Keypad({ press }) {
	return /* @__PURE__ */ a("div", {
		class: "keypad",
		role: "group",
		"aria-label": "Keypad",
		onKeyDown: ({ key }) => {
			if (keys.includes(key)) press(key);
		},
		children: keys.map((key) => /* @__PURE__ */ a("button", {
			type: "button",
			onClick: () => press(key),
			children: key
		}, key))
	});
}
// console/page/phones/calls.tsx
/** Calls: the one that goes on, and those before. */
function Calls({ phone }) {
	const { world, number, handset, calls } = phone;
	const lines = useLoaded(() => read({
		operation: "listAfricasTalkingVoiceNumbers",
		path: { world }
	}), [world]);
	const to = d$2("");
	const ended = calls.filter(({ state }) => state === "ended");
	return /* @__PURE__ */ a("section", {
		class: handset.call === null ? "voice" : "voice urgent",
		"aria-label": "Voice",
		children: [
			/* @__PURE__ */ a("h4", { children: "Voice" }),
			handset.call === null ? /* @__PURE__ */ a(TextAction, {
				label: "Number",
				button: "Call",
				mode: "tel",
				text: to,
				suggestions: (lines ?? []).map(({ phoneNumber }) => phoneNumber).slice(0, 3),
				call: (text) => ({
					operation: "callNumber",
					path: {
						world,
						number
					},
					body: { to: text }
				})
			}) : /* @__PURE__ */ a(CurrentCall, {
				phone,
				call: handset.call
			}),
			ended.length > 0 && /* @__PURE__ */ a("details", { children: [/* @__PURE__ */ a("summary", { children: [
				"Calls (",
				ended.length,
				")"
			] }), /* @__PURE__ */ a("ol", {
				class: "plain",
				children: ended.map((call) => /* @__PURE__ */ a("li", { children: [/* @__PURE__ */ a("p", { children: [
					/* @__PURE__ */ a(Moment, {
						at: call.beganAt,
						isShort: true
					}),
					" ",
					call.direction === "incoming" ? "from" : "to",
					" ",
					call.party,
					":",
					" ",
					call.hangupCause
				] }), /* @__PURE__ */ a(Transcript, { lines: call.transcript })] }, call.id))
			})] })
		]
	});
}
const states$1 = {
	dialling: "calling",
	ringing: "rings",
	talking: "on the line"
};
function CurrentCall({ phone, call }) {
	const { world, number, calls } = phone;
	const path = {
		world,
		number
	};
	const words = d$2("");
	const keys = d$2("");
	const [pressed, setPressed] = keys;
	const transcript = calls.find(({ id }) => id === call.id)?.transcript ?? [];
	return /* @__PURE__ */ a($, { children: [
		/* @__PURE__ */ a("p", { children: [
			/* @__PURE__ */ a("strong", { children: call.party }),
			" ",
			/* @__PURE__ */ a("span", {
				class: "badge open",
				children: states$1[call.state]
			})
		] }),
		/* @__PURE__ */ a(Transcript, { lines: transcript }),
		call.state === "talking" && /* @__PURE__ */ a($, { children: [
			/* @__PURE__ */ a(TextAction, {
				label: "Keys",
				button: "Press",
				mode: "tel",
				text: keys,
				call: (text) => ({
					operation: "pressKeys",
					path,
					body: { keys: text }
				})
			}),
			/* @__PURE__ */ a(Keypad, { press: (key) => setPressed(pressed + key) }),
			/* @__PURE__ */ a(TextAction, {
				label: "Words",
				button: "Say",
				text: words,
				call: (text) => ({
					operation: "speak",
					path,
					body: { text }
				})
			})
		] }),
		/* @__PURE__ */ a("p", {
			class: "row",
			children: call.state === "ringing" ? /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a(Action, {
				kind: "main",
				call: {
					operation: "answerCall",
					path
				},
				children: "Answer"
			}), /* @__PURE__ */ a(Action, {
				kind: "danger",
				call: {
					operation: "refuseCall",
					path
				},
				children: "Refuse"
			})] }) : /* @__PURE__ */ a(Action, {
				kind: "danger",
				call: {
					operation: "hangUpPhone",
					path
				},
				children: "Hang up"
			})
		})
	] });
}
function Transcript({ lines }) {
	return /* @__PURE__ */ a("ol", {
		class: "transcript",
		children: lines.map(({ at, kind, text }, place) => /* @__PURE__ */ a("li", {
			class: kind,
			children: [
				/* @__PURE__ */ a("span", {
					class: "badge",
					children: kind
				}),
				" ",
				text
			]
		}, `${place} ${at}`))
	});
}
// console/page/phones/phone.ts
/** Asks for all of a phone, or says what is wrong, such as a number that is none. */
async function loadPhone(world, number) {
	const path = {
		world,
		number
	};
	const { body: handset, problem } = await tryRead({
		operation: "getHandset",
		path
	});
	if (problem !== void 0) return { problem };
	const [subscriber, texts, prompts, screens, calls, scripts] = await Promise.all([
		read({
			operation: "getSubscriber",
			path
		}),
		read({
			operation: "listReceivedTexts",
			path
		}),
		read({
			operation: "listPrompts",
			path: { world },
			query: { number }
		}),
		read({
			operation: "listScreens",
			path
		}),
		read({
			operation: "listCalls",
			path
		}),
		read({
			operation: "listHandsetScripts",
			path
		})
	]);
	if (subscriber === void 0) return { problem: noAnswer };
	return {
		world,
		number,
		handset,
		subscriber,
		texts: texts ?? [],
		prompts: prompts ?? [],
		screens: screens ?? [],
		calls: calls ?? [],
		scripts: scripts ?? []
	};
}
const noAnswer = {
	status: 0,
	title: "No answer",
	detail: "",
	errors: {}
};
// console/page/phones/prompts.tsx
/** Questions on a phone: payments that ask for a PIN, and subscriptions. */
function Prompts({ phone }) {
	const { world, prompts } = phone;
	if (prompts.length === 0) return null;
	const pending = prompts.filter(({ state }) => state === "pending");
	const others = prompts.filter(({ state }) => state !== "pending");
	return /* @__PURE__ */ a("section", {
		class: pending.length > 0 ? "prompts urgent" : "prompts",
		"aria-label": "Questions",
		children: [
			/* @__PURE__ */ a("h4", { children: "Questions" }),
			pending.map((prompt) => /* @__PURE__ */ a(PendingPrompt, {
				world,
				prompt
			}, prompt.id)),
			others.length > 0 && /* @__PURE__ */ a("details", { children: [/* @__PURE__ */ a("summary", { children: [
				"Answered and expired (",
				others.length,
				")"
			] }), /* @__PURE__ */ a("ol", {
				class: "plain",
				children: others.map(({ id, from, text, state, askedAt }) => /* @__PURE__ */ a("li", { children: [
					/* @__PURE__ */ a(Moment, {
						at: askedAt,
						isShort: true
					}),
					" ",
					/* @__PURE__ */ a("span", {
						class: "badge",
						children: state
					}),
					" ",
					from,
					": ",
					text
				] }, id))
			})] })
		]
	});
}
function PendingPrompt({ world, prompt }) {
	const { id, from, text, expiresAt } = prompt;
	const [pin, setPin] = d$2("");
	const path = {
		world,
		prompt: id
	};
	return /* @__PURE__ */ a("div", {
		class: "prompt",
		children: [
			/* @__PURE__ */ a("p", { children: [
				/* @__PURE__ */ a("strong", { children: from }),
				" ",
				/* @__PURE__ */ a("span", {
					class: "hint",
					children: ["until ", /* @__PURE__ */ a(Moment, {
						at: expiresAt,
						isShort: true
					})]
				})
			] }),
			/* @__PURE__ */ a("pre", {
				class: "screen",
				children: text
			}),
			/* @__PURE__ */ a("p", {
				class: "row",
				children: [
					/* @__PURE__ */ a("label", { children: [
						"PIN",
						" ",
						/* @__PURE__ */ a("input", {
							class: "short",
							inputMode: "numeric",
							autocomplete: "off",
							value: pin,
							onInput: ({ currentTarget }) => setPin(currentTarget.value)
						})
					] }),
					/* @__PURE__ */ a(Action, {
						kind: "main",
						call: {
							operation: "answerPrompt",
							path,
							body: {
								accept: true,
								...pin !== "" && { pin }
							}
						},
						children: "Accept"
					}),
					/* @__PURE__ */ a(Action, {
						kind: "danger",
						call: {
							operation: "answerPrompt",
							path,
							body: { accept: false }
						},
						children: "Reject"
					})
				]
			})
		]
	});
}
// console/page/phones/statusBar.tsx
/** Network, power and coverage of a phone, and its purses. */
function StatusBar({ phone }) {
	const { subscriber } = phone;
	const { country, network, isPhoneOn, isInCoverage, currency, mobileMoney, airtime, pin } = subscriber;
	return /* @__PURE__ */ a("div", {
		class: "status",
		children: [
			/* @__PURE__ */ a("p", {
				class: "row",
				children: [
					/* @__PURE__ */ a("span", { children: [country ?? "no country", network !== null && `, ${network}`] }),
					/* @__PURE__ */ a(Switch, {
						phone,
						name: "isPhoneOn",
						isOn: isPhoneOn,
						on: "On",
						off: "Off"
					}),
					/* @__PURE__ */ a(Switch, {
						phone,
						name: "isInCoverage",
						isOn: isInCoverage,
						on: "In coverage",
						off: "Out of coverage"
					})
				]
			}),
			/* @__PURE__ */ a("p", {
				class: "row",
				children: [
					/* @__PURE__ */ a("span", { children: [
						"Money ",
						mobileMoney,
						" ",
						currency
					] }),
					/* @__PURE__ */ a("span", { children: [
						"Airtime ",
						airtime,
						" ",
						currency
					] }),
					/* @__PURE__ */ a("span", { children: ["PIN ", pin] })
				]
			}),
			/* @__PURE__ */ a(Purses, { phone })
		]
	});
}
function Switch({ phone: { world, number }, name, isOn, on, off }) {
	return /* @__PURE__ */ a(Action, {
		kind: isOn ? "" : "danger",
		call: {
			operation: "patchSubscriber",
			path: {
				world,
				number
			},
			body: { [name]: !isOn }
		},
		children: isOn ? on : off
	});
}
/** A form for purses and PIN, and what else is known of the person. */
function Purses({ phone }) {
	const { world, number, subscriber } = phone;
	const [money, setMoney] = d$2("");
	const [airtime, setAirtime] = d$2("");
	const [pin, setPin] = d$2("");
	const { isBusy, outcome, run } = useCall();
	const save = (event) => {
		event.preventDefault();
		const body = {
			...money !== "" && { mobileMoney: Number(money) },
			...airtime !== "" && { airtime: Number(airtime) },
			...pin !== "" && { pin }
		};
		run({
			operation: "patchSubscriber",
			path: {
				world,
				number
			},
			body
		}, () => {
			for (const clear of [
				setMoney,
				setAirtime,
				setPin
			]) clear("");
		});
	};
	return /* @__PURE__ */ a("details", { children: [
		/* @__PURE__ */ a("summary", { children: "Purses, PIN, opt-outs" }),
		/* @__PURE__ */ a("form", {
			class: "row",
			onSubmit: save,
			children: [
				/* @__PURE__ */ a(Field, {
					label: "Money",
					value: money,
					set: setMoney
				}),
				/* @__PURE__ */ a(Field, {
					label: "Airtime",
					value: airtime,
					set: setAirtime
				}),
				/* @__PURE__ */ a(Field, {
					label: "PIN",
					value: pin,
					set: setPin
				}),
				/* @__PURE__ */ a("button", {
					type: "submit",
					disabled: isBusy,
					children: "Set"
				}),
				/* @__PURE__ */ a(ProblemText, { problem: outcome?.problem })
			]
		}),
		/* @__PURE__ */ a("p", {
			class: "hint",
			children: [
				subscriber.isOpened ? "Opened in the simulator. " : "",
				subscriber.isOnDoNotDisturbRegister ? "On the do-not-disturb register. " : "",
				subscriber.optOuts.length === 0 ? "No opt-outs." : "Opted out of:"
			]
		}),
		/* @__PURE__ */ a("ul", {
			class: "plain",
			children: subscriber.optOuts.map(({ service, sender }) => /* @__PURE__ */ a("li", {
				class: "row",
				children: [
					sender,
					" (",
					service,
					")",
					/* @__PURE__ */ a(Action, {
						kind: "quiet",
						call: {
							operation: "liftOptOut",
							path: {
								world,
								number,
								service,
								sender
							}
						},
						children: "Let through again"
					})
				]
			}, `${service} ${sender}`))
		})
	] });
}
function Field({ label, value, set }) {
	return /* @__PURE__ */ a("label", { children: [
		label,
		" ",
		/* @__PURE__ */ a("input", {
			class: "short",
			inputMode: "decimal",
			value,
			onInput: ({ currentTarget }) => set(currentTarget.value)
		})
	] });
}
// console/page/phones/conversation.ts
/**
* What has arrived on a phone and what it has sent, the oldest first.
* @param inbox what has reached applications, as the provider holds it
*/
function conversation(number, texts, inbox) {
	const received = texts.map(({ id, from, text, receivedAt }) => ({
		key: `received ${id}`,
		isSent: false,
		party: from,
		text,
		at: receivedAt
	}));
	return [...inbox.flatMap((message) => {
		if (!isRecord(message) || message["from"] !== number) return [];
		const { id, to, text, receivedAt } = message;
		const at = new Date(Number(receivedAt)).toISOString();
		return [{
			key: `sent ${id}`,
			isSent: true,
			party: String(to),
			text: String(text),
			at
		}];
	}), ...received].sort((one, other) => one.at.localeCompare(other.at));
}
// console/page/phones/texts.tsx
/** SMS: what has arrived, and what sends one to an application. */
function Texts({ phone }) {
	const { world, number, texts } = phone;
	const shortCodes = useLoaded(() => read({
		operation: "listAfricasTalkingShortCodes",
		path: { world }
	}), [world]);
	const [to, setTo] = d$2("");
	const text = d$2("");
	const path = {
		world,
		service: "africastalking",
		collection: "inbox"
	};
	const shown = conversation(number, texts, useLoaded(() => read({
		operation: "listState",
		path
	}), [world]) ?? []);
	const senders = [.../* @__PURE__ */ new Set([...(shortCodes ?? []).map(({ shortCode }) => shortCode), ...texts.map(({ from }) => from)])];
	return /* @__PURE__ */ a("section", {
		class: "texts",
		"aria-label": "SMS",
		children: [
			/* @__PURE__ */ a("h4", { children: "SMS" }),
			/* @__PURE__ */ a("ol", {
				class: "conversation",
				children: shown.map(({ key, isSent, party, text: words, at }) => /* @__PURE__ */ a("li", {
					class: isSent ? "sent" : "received",
					children: [/* @__PURE__ */ a("p", {
						class: "hint",
						children: [
							isSent ? "to" : "from",
							" ",
							/* @__PURE__ */ a("strong", { children: party }),
							" ",
							/* @__PURE__ */ a(Moment, {
								at,
								isShort: true
							})
						]
					}), /* @__PURE__ */ a("p", {
						class: "words",
						children: words
					})]
				}, key))
			}),
			/* @__PURE__ */ a("div", {
				class: "row",
				children: [
					/* @__PURE__ */ a("label", { children: [
						"To",
						" ",
						/* @__PURE__ */ a("input", {
							class: "short",
							list: `senders-${number}`,
							value: to,
							placeholder: "short code",
							onInput: ({ currentTarget }) => setTo(currentTarget.value)
						})
					] }),
					/* @__PURE__ */ a("datalist", {
						id: `senders-${number}`,
						children: senders.map((sender) => /* @__PURE__ */ a("option", { value: sender }, sender))
					}),
					/* @__PURE__ */ a(TextAction, {
						label: "Text",
						button: "Send",
						text,
						call: (words) => ({
							operation: "receiveAfricasTalkingMessage",
							path: { world },
							body: {
								from: number,
								to,
								text: words
							}
						})
					})
				]
			})
		]
	});
}
// console/page/phones/ussd.tsx
/** USSD: the screen, and what dials and answers. */
function Ussd({ phone }) {
	const { world, number, handset } = phone;
	const codes = useLoaded(() => read({
		operation: "listAfricasTalkingUssdCodes",
		path: { world }
	}), [world]);
	const code = d$2("");
	const answer = d$2("");
	const [typed, setTyped] = answer;
	return /* @__PURE__ */ a("section", {
		class: "ussd",
		"aria-label": "USSD",
		children: [
			/* @__PURE__ */ a("h4", { children: "USSD" }),
			handset.state === "idle" && /* @__PURE__ */ a(TextAction, {
				label: "Code",
				button: "Dial",
				mode: "tel",
				text: code,
				suggestions: (codes ?? []).map(({ serviceCode }) => serviceCode).slice(0, 3),
				call: (text) => ({
					operation: "dialCode",
					path: {
						world,
						number
					},
					body: { code: text }
				})
			}),
			handset.state === "waiting" && /* @__PURE__ */ a("p", {
				class: "screen",
				children: [handset.code, " … the application has not answered yet"]
			}),
			handset.screen !== null && /* @__PURE__ */ a("pre", {
				class: "screen",
				children: handset.screen
			}),
			handset.state === "asked" && /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a(TextAction, {
				label: "Answer",
				button: "Send",
				text: answer,
				call: (text) => ({
					operation: "typeOnPhone",
					path: {
						world,
						number
					},
					body: { text }
				})
			}), /* @__PURE__ */ a(Keypad, { press: (key) => setTyped(typed + key) })] }),
			handset.state !== "idle" && handset.call === null && /* @__PURE__ */ a(Action, {
				kind: "danger",
				call: {
					operation: "hangUpPhone",
					path: {
						world,
						number
					}
				},
				children: "Cancel"
			}),
			/* @__PURE__ */ a(Screens, { phone })
		]
	});
}
function Screens({ phone: { screens } }) {
	if (screens.length === 0) return null;
	return /* @__PURE__ */ a("details", { children: [/* @__PURE__ */ a("summary", { children: [
		"Screens (",
		screens.length,
		")"
	] }), /* @__PURE__ */ a("ol", {
		class: "plain",
		children: screens.map(({ id, code, text, typed, shownAt }) => /* @__PURE__ */ a("li", { children: [
			/* @__PURE__ */ a(Moment, {
				at: shownAt,
				isShort: true
			}),
			" ",
			/* @__PURE__ */ a("code", { children: code }),
			/* @__PURE__ */ a("pre", { children: text }),
			typed !== null && /* @__PURE__ */ a("p", { children: ["Typed: ", typed === "" ? "nothing" : typed] })
		] }, id))
	})] });
}
// console/page/phones/handset.tsx
/** One handset: its state, what it shows, and what the person with it can do. */
function Handset({ world, number, remove }) {
	const phone = useLoaded(() => loadPhone(world, number), [world, number]);
	return /* @__PURE__ */ a("section", {
		class: "handset",
		"aria-label": `Phone ${number}`,
		children: [
			/* @__PURE__ */ a("header", { children: [/* @__PURE__ */ a("h3", { children: number }), /* @__PURE__ */ a("button", {
				type: "button",
				class: "quiet",
				"aria-label": `Put ${number} away`,
				onClick: remove,
				children: "✕"
			})] }),
			phone === void 0 && /* @__PURE__ */ a("p", {
				class: "hint",
				children: "…"
			}),
			phone !== void 0 && "problem" in phone && /* @__PURE__ */ a(ProblemText, { problem: phone.problem }),
			phone !== void 0 && "handset" in phone && /* @__PURE__ */ a(Parts, { phone })
		]
	});
}
function Parts({ phone }) {
	return /* @__PURE__ */ a($, { children: [
		/* @__PURE__ */ a("p", {
			class: "unseen",
			"aria-live": "polite",
			children: news(phone)
		}),
		/* @__PURE__ */ a(StatusBar, { phone }),
		/* @__PURE__ */ a(Prompts, { phone }),
		/* @__PURE__ */ a(Calls, { phone }),
		/* @__PURE__ */ a(Ussd, { phone }),
		/* @__PURE__ */ a(Texts, { phone }),
		/* @__PURE__ */ a(Habits, { phone })
	] });
}
/** What has just come, for those who do not see it. */
function news({ handset: { call, screen }, prompts, texts }) {
	if (call?.state === "ringing") return `${call.party} calls`;
	const asked = prompts.find(({ state }) => state === "pending");
	if (asked !== void 0) return `${asked.from} asks: ${asked.text}`;
	return screen ?? texts.at(-1)?.text ?? "";
}
/** What the person does by habit. Habits are added by a form of the control plane. */
function Habits({ phone: { world, number, scripts } }) {
	return /* @__PURE__ */ a("details", { children: [
		/* @__PURE__ */ a("summary", { children: [
			"Habits (",
			scripts.length,
			")"
		] }),
		/* @__PURE__ */ a("ul", {
			class: "plain",
			children: scripts.map(({ id, cue, action, applied }) => /* @__PURE__ */ a("li", {
				class: "row",
				children: [
					/* @__PURE__ */ a("code", { children: [
						cue.kind,
						cue.text !== void 0 && ` “${cue.text}”`,
						" → ",
						action.kind
					] }),
					/* @__PURE__ */ a("span", {
						class: "hint",
						children: [applied, " times"]
					}),
					/* @__PURE__ */ a(Action, {
						kind: "quiet",
						call: {
							operation: "removeHandsetScript",
							path: {
								world,
								number,
								script: id
							}
						},
						children: "Remove"
					})
				]
			}, id))
		}),
		/* @__PURE__ */ a("a", {
			href: hashOf({
				world,
				part: "state",
				settings: {
					show: "levers",
					find: "addHandsetScript"
				}
			}),
			children: "Add one by a form"
		})
	] });
}
// console/page/phones/numbers.ts
/** The numbers in the address: `+254711000001,+2348012345678`. */
function readNumbers(setting = "") {
	return [...new Set(setting.split(",").map(tidied))].filter((number) => number !== "");
}
/** The same with one more at its end. What people write between digits is left out. */
function withNumber(setting, number) {
	return readNumbers(`${setting ?? ""},${number}`).join(",");
}
/** The same without one. */
function withoutNumber(setting, number) {
	return readNumbers(setting).filter((each) => each !== number).join(",");
}
/** Whether it can be a number in E.164. Who is behind it is the control plane's to say. */
function isNumber(number) {
	return /^\+[1-9]\d{6,14}$/.test(tidied(number));
}
function tidied(number) {
	return number.replaceAll(/[\s().-]/g, "").replace(/^00/, "+");
}
// console/page/phones/passTime.tsx
const steps$1 = [
	["1 s", "PT1S"],
	["10 s", "PT10S"],
	["1 min", "PT1M"]
];
/** Moves a manual clock a little: what phones wait for happens only when time passes. Nothing on a clock that runs. */
function PassTime({ world }) {
	const clock = useLoaded(() => read({
		operation: "getClock",
		path: { world }
	}), [world]);
	const due = useLoaded(() => read({
		operation: "listDue",
		path: { world },
		query: { limit: 1 }
	}), [world]);
	if (clock === void 0 || clock.mode !== "manual") return null;
	const [next] = due?.items ?? [];
	return /* @__PURE__ */ a("div", {
		class: "row pass-time",
		children: [
			"Let pass",
			steps$1.map(([name, by]) => /* @__PURE__ */ a(Action, {
				call: {
					operation: "advanceClock",
					path: { world },
					body: { by }
				},
				children: name
			}, by)),
			/* @__PURE__ */ a("span", {
				class: "hint",
				children: next === void 0 ? "Nothing is due." : /* @__PURE__ */ a($, { children: [
					"Next: ",
					next.name,
					" at ",
					/* @__PURE__ */ a(Moment, {
						at: next.due,
						isShort: true
					})
				] })
			})
		]
	});
}
// console/page/phones/phones.tsx
/** How many handsets are shown: each asks for its state whenever something happens. */
const mostShown = 8;
/** Handsets of subscribers side by side. Their numbers stand in the address. */
function Phones({ world }) {
	const setting = place.value.settings["numbers"];
	const numbers = readNumbers(setting);
	return /* @__PURE__ */ a($, { children: [
		/* @__PURE__ */ a("h2", { children: "Phones" }),
		/* @__PURE__ */ a("div", {
			class: "row",
			children: [/* @__PURE__ */ a(AddPhone, {
				world,
				shown: numbers
			}), /* @__PURE__ */ a(PassTime, { world })]
		}),
		numbers.length === 0 && /* @__PURE__ */ a("p", {
			class: "empty",
			children: "Every number has somebody behind it. Add one, in E.164: +254711000001"
		}),
		numbers.length > mostShown && /* @__PURE__ */ a("p", {
			class: "problem",
			children: [
				mostShown,
				" phones are shown at a time: put some away to see the other ",
				numbers.length - mostShown,
				"."
			]
		}),
		/* @__PURE__ */ a("ul", {
			class: "handsets",
			children: numbers.slice(0, mostShown).map((number) => /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a(Handset, {
				world,
				number,
				remove: () => keepSettings({ numbers: withoutNumber(setting, number) })
			}) }, number))
		})
	] });
}
function AddPhone({ world, shown }) {
	const known = useLoaded(() => read({
		operation: "listSubscribers",
		path: { world }
	}), [world]);
	const [number, setNumber] = d$2("");
	const add = (added) => {
		keepSettings({ numbers: withNumber(place.value.settings["numbers"], added) });
		setNumber("");
	};
	const others = (known ?? []).map((subscriber) => subscriber.number).filter((each) => !shown.includes(each));
	return /* @__PURE__ */ a("form", {
		class: "row",
		onSubmit: (event) => {
			event.preventDefault();
			if (isNumber(number)) add(number);
		},
		children: [
			/* @__PURE__ */ a("label", { children: [
				"Number",
				" ",
				/* @__PURE__ */ a("input", {
					type: "tel",
					value: number,
					placeholder: "+254711000001",
					"aria-describedby": "number-hint",
					onInput: ({ currentTarget }) => setNumber(currentTarget.value)
				})
			] }),
			/* @__PURE__ */ a("button", {
				type: "submit",
				class: "main",
				children: "Add phone"
			}),
			/* @__PURE__ */ a("span", {
				class: "hint",
				id: "number-hint",
				children: number !== "" && !isNumber(number) && "In E.164: a plus, the country, and 7 to 15 digits in all."
			}),
			others.slice(0, 5).map((other) => /* @__PURE__ */ a("button", {
				type: "button",
				class: "quiet",
				onClick: () => add(other),
				children: other
			}, other))
		]
	});
}
// specs/formats/visibleText.ts
/** Most texts have nothing to escape. */
const plain = /^[ -~]*$/;
/**
* Escapes control characters, lone surrogates and text direction marks as `\u001b`, so that external text can neither control a
* terminal nor look like other text. Line breaks and tabs are not escaped.
*/
function visibleText(text) {
	if (plain.test(text)) return text;
	return text.replaceAll(/(?![\n\t])[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
// specs/formats/html.ts
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
/** Escapes text for the content or a quoted attribute of HTML or XML. Characters that XML forbids are shown as `\u0000`. */
function escapedMarkup(text) {
	return visibleText(text).replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}
/** Markup in which every inserted text is escaped. Only `html` and `raw` create it. */
var Html = class {
	#markup;
	constructor(markup) {
		this.#markup = markup;
	}
	toString() {
		return this.#markup;
	}
};
/** Template tag that escapes every inserted text. @note Attribute values must be quoted. */
function html(strings, ...values) {
	return new Html(strings.map((text, index) => text + markupOf(values[index])).join(""));
}
function markupOf(value) {
	if (value === void 0 || value === false) return "";
	if (value instanceof Html) return value.toString();
	return typeof value === "object" ? value.map(markupOf).join("") : escapedMarkup(String(value));
}
// diagrams/cutOff.ts
/** Text of at most so many characters; an ellipsis stands for the rest. */
function cutOff(text, most) {
	const characters = [...text];
	return characters.length <= most ? text : `${characters.slice(0, Math.max(1, Math.floor(most) - 1)).join("")}…`;
}
// diagrams/shownMessages.ts
const usual = {
	first: 120,
	last: 40
};
/** The messages that a report shows, in order. */
function shownMessages({ messages }, { first, last } = usual) {
	const leftOut = messages.length - first - last;
	const numbered = messages.map((message, at) => ({
		number: at + 1,
		message,
		leftOut: 0
	}));
	if (leftOut <= 0) return numbered;
	return [...numbered.slice(0, first), ...numbered.slice(messages.length - last).map((one, at) => ({
		...one,
		leftOut: at === 0 ? leftOut : 0
	}))];
}
// diagrams/diagramRows.ts
/** The sentences of a scenario with the messages that each caused. An answer follows the messages that were sent before it came. */
function diagramRows({ steps, shown }, trace) {
	const rows = [];
	const unanswered = [];
	const notes = [...trace.notes ?? []];
	let begun = 0;
	function answerBefore(number) {
		for (let last = unanswered.at(-1); last !== void 0 && last.until < number; last = unanswered.at(-1)) {
			rows.push({
				...last,
				kind: "answered"
			});
			unanswered.pop();
		}
	}
	/** What got an answer got it before the note, and so had what it enclosed. What got none may have lost it by what is noted. */
	function noteBefore(number) {
		for (let next = notes[0]; next !== void 0 && next.before < number; next = notes[0]) {
			const { before, step } = next;
			const ended = unanswered.find(({ message, until }) => until <= before && message.reply !== void 0);
			if (ended !== void 0) for (const last of unanswered.splice(unanswered.indexOf(ended)).reverse()) rows.push({
				...last,
				kind: "answered"
			});
			beginSteps(step);
			rows.push({
				kind: "note",
				note: next
			});
			notes.shift();
		}
	}
	function beginSteps(until) {
		if (steps.length === 0) return;
		for (; begun <= Math.min(until, steps.length); begun++) {
			const step = steps[begun];
			rows.push(step === void 0 ? { kind: "after" } : {
				kind: "step",
				step
			});
		}
	}
	for (const one of shownMessages(trace, shown)) {
		noteBefore(one.number);
		answerBefore(one.number);
		if (one.leftOut > 0) rows.push({
			kind: "gap",
			leftOut: one.leftOut
		});
		beginSteps(one.message.step);
		rows.push({
			...one,
			kind: "sent"
		});
		unanswered.push({
			...one,
			until: one.number + (one.message.encloses ?? 0)
		});
	}
	noteBefore(Number.POSITIVE_INFINITY);
	answerBefore(Number.POSITIVE_INFINITY);
	beginSteps(steps.length - 1);
	return rows;
}
// diagrams/partyNames.ts
/** The names of the parties, as people read them. */
const partyNames = {
	client: "client",
	application: "application",
	service: "service",
	gateway: "gateway",
	dtone: "DT One",
	africastalking: "Africa's Talking",
	acquirer: "the card acquirer",
	subscriber: "subscriber",
	shopper: "shopper",
	stranger: "stranger"
};
// diagrams/worldMoment.ts
/** `09:00:05`, with a fraction where there is one; `day 3 09:00:05` after the day on which the scenario began. */
function worldMoment(at, began) {
	const day = Math.floor(Date.parse(at) / 864e5) - Math.floor(Date.parse(began) / 864e5);
	const time = at.slice(11, 23).replace(/\.000$|Z$/, "");
	return day === 0 ? time : `day ${day + 1} ${time}`;
}
// diagrams/messageLine.ts
/** `09:00:05  gateway → DT One  postTransactionAsync  201`; a callback has a dashed arrow. `began`: when the scenario began. */
function messageLine(message, began) {
	const { at, from, to, kind, title, attempt = 1 } = message;
	const arrow = kind === "callback" ? "⇢" : "→";
	const again = attempt > 1 ? `  attempt ${attempt}` : "";
	return `${worldMoment(at, began)}  ${partyNames[from]} ${arrow} ${partyNames[to]}  ${title}${again}  ${answerOf(message)}`;
}
/** What came back: `201`, or why nothing came; with the fault that touched it. */
function answerOf(message) {
	const answer = answerText(message);
	return message.fault === void 0 ? answer : `${answer}  (fault ${message.fault})`;
}
/** What came back: `201`, or why nothing came. */
function answerText({ reply, error }) {
	if (reply !== void 0) return String(reply.status);
	return `no answer${error === void 0 ? "" : `: ${error}`}`;
}
// diagrams/partiesOf.ts
/** The place of each party, from the left: who asks before who is asked. */
const places = {
	shopper: 0,
	client: 1,
	application: 2,
	service: 3,
	gateway: 4,
	africastalking: 5,
	dtone: 6,
	acquirer: 7,
	subscriber: 8,
	stranger: 9
};
/** The parties that send or receive something, from the left of a diagram. */
function partiesOf({ messages }) {
	return [...new Set(messages.flatMap(({ from, to }) => [from, to]))].sort((one, other) => places[one] - places[other]);
}
// diagrams/sequenceDiagram.ts
/** Pixels. */
const times = 150;
const between = 250;
const head = 44;
const heights$1 = {
	step: 34,
	after: 34,
	gap: 28,
	note: 34,
	sent: 36,
	answered: 28
};
/** Pixels of a character, at most on average. */
const letter = 6.8;
/** Who called whom, when: a lifeline for each party that occurs, a row for each sentence, message and answer. */
function sequenceDiagram(result, trace, target) {
	const parties = partiesOf(trace);
	const xOf = (party) => 230 + parties.indexOf(party) * between;
	const width = 310 + (parties.length - 1) * between;
	const rows = diagramRows(result, trace);
	const height = 88 + rows.reduce((sum, { kind }) => sum + heights$1[kind], 0);
	return html`<svg class="sequence" role="group" aria-label="Who called whom in: ${result.name}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
${parties.map((party) => lifeline(party, xOf(party), height))}
${drawn(rows, {
		xOf,
		width,
		trace,
		target
	})}
</svg>`;
}
function lifeline(party, x, height) {
	const box = (y) => html`<rect class="party" x="${x - 70}" y="${y}" width="140" height="28" rx="5"/><text class="name" x="${x}" y="${y + 19}">${partyNames[party]}</text>`;
	return html`<line class="life" x1="${x}" x2="${x}" y1="28" y2="${height - 28}"/>${box(0)}${box(height - 28)}\n`;
}
function drawn(rows, sheet) {
	let y = head;
	let shownTime = "";
	return rows.map((row) => {
		const top = y;
		y += heights$1[row.kind];
		if (row.kind === "step") return divider(row.step, top, sheet);
		if (row.kind === "after") return note("after the last sentence", top, sheet);
		if (row.kind === "gap") return note(`… ${row.leftOut} messages left out …`, top, sheet);
		if (row.kind === "note") return across(row.note.text, top, sheet);
		if (row.kind === "answered") return answer(row.message, y - 9, sheet);
		const time = worldMoment(row.message.at, sheet.trace.began);
		const isNew = time !== shownTime;
		shownTime = time;
		return html`${isNew && html`<text class="time" x="${140}" y="${y - 5}">${time}</text>`}${sent(row.message, row.number, y - 9, sheet)}\n`;
	});
}
const marks = {
	passed: "✓",
	failed: "✗",
	undefined: "?",
	ambiguous: "?",
	skipped: "–"
};
function divider({ keyword, text, status }, top, { width }) {
	const sentence = `${marks[status]} ${keyword} ${text}`;
	return html`<g class="step ${status}"><rect x="0" y="${top + 6}" width="${width}" height="22"/><text x="10" y="${top + 21}">${cutOff(sentence, width / letter)}<title>${sentence}</title></text></g>\n`;
}
function note(text, top, { width }) {
	return html`<text class="note" x="${width / 2}" y="${top + 20}">${text}</text>\n`;
}
/** A line across all parties. */
function across(text, top, { width }) {
	return html`<g class="across"><line x1="${times}" x2="${width}" y1="${top + 18}" y2="${top + 18}"/><text x="${(times + width) / 2}" y="${top + 22}">${text}</text></g>\n`;
}
/** An arrow with its title; a link to what was sent. */
function sent(message, number, y, { xOf, trace, target }) {
	const { from, to, kind, title, attempt = 1, fault } = message;
	const [start, end] = [xOf(from), xOf(to)];
	const again = attempt > 1 ? ` attempt ${attempt}` : "";
	const touched = fault === void 0 ? "" : ` fault ${fault}`;
	const room = (Math.abs(end - start) - 16) / letter - again.length - touched.length;
	const label = html`<text class="title" x="${(start + end) / 2}" y="${y - 6}">${cutOff(title, room)}${again !== "" && html`<tspan class="again">${again}</tspan>`}${touched !== "" && html`<tspan class="fault">${touched}</tspan>`}</text>`;
	const whole = messageLine(message, trace.began);
	return html`<a class="message ${kind}" href="#${target(number)}"><title>${whole}</title><rect class="hit" x="${Math.min(start, end)}" y="${y - 22}" width="${Math.abs(end - start)}" height="26"/>${label}${arrow(start, end, y, "filled")}</a>`;
}
/** The answer to a message, the other way; a cross where none came. */
function answer(message, y, { xOf }) {
	const { from, to, reply } = message;
	const [start, end] = [xOf(to), xOf(from)];
	if (reply === void 0) {
		const half = (start + end) / 2;
		const text = cutOff(answerText(message), (Math.abs(end - start) - 16) / letter);
		return html`<g class="answer lost"><line x1="${start}" x2="${half}" y1="${y}" y2="${y}"/><path d="M${half - 5},${y - 5}l10,10m0,-10l-10,10"/><text x="${half}" y="${y - 8}">${text}</text></g>\n`;
	}
	return html`<g class="${reply.status >= 400 ? "answer refused" : "answer"}">${arrow(start, end, y, "open")}<text x="${(start + end) / 2}" y="${y - 5}">${reply.status}</text></g>\n`;
}
function arrow(start, end, y, tip) {
	const back = end > start ? -9 : 9;
	return html`<line x1="${start}" x2="${end}" y1="${y}" y2="${y}"/><path class="tip ${tip}" d="${tip === "filled" ? `M${end},${y}l${back},-4.5v9z` : `M${end + back},${y - 4.5}L${end},${y}l${back},4.5`}"/>`;
}
// console/page/control/slices.ts
/** How long items are taken up before the page draws and hears its user again, in ms of real time. */
const longest = 8;
/** Takes up items in the order in which they were added, a few ms in each task: a thousand may come at once. */
function slices(takeUp, pace = {
	nextTask: soon,
	now
}) {
	let waiting = [];
	let isDue = false;
	function run() {
		const end = pace.now() + longest;
		const items = waiting;
		let taken = 0;
		try {
			for (const item of items) {
				taken += 1;
				takeUp(item);
				if (pace.now() >= end) break;
			}
		} finally {
			items.splice(0, taken);
			isDue = false;
			schedule();
		}
	}
	function schedule() {
		if (isDue || waiting.length === 0) return;
		isDue = true;
		pace.nextTask(run);
	}
	return {
		add(item) {
			waiting.push(item);
			schedule();
		},
		clear() {
			waiting = [];
		}
	};
}
// console/page/control/exchanges.ts
/** How many exchanges are kept: as many as a journal has at most. */
const mostExchanges = 1e4;
/** How many exchanges are told in a second while more come: the list goes by faster than anybody reads. The others follow. */
const mostPerSecond = 1e3;
/** How long after the end of a stream it is opened again, in ms of real time. */
const reopening = 1e3;
/** The exchanges of one world, as its event stream tells them. Read them when `revision` has risen. */
var Exchanges$1 = class {
	/** In the order of their ids; the oldest are dropped. */
	entries = [];
	notices = [];
	/** How many exchanges were not told, because the journal had dropped them. */
	missed = 0;
	/** Rises once for all events of a frame. */
	revision = y$1(0);
	/** Rises when what was told before is void: another world is shown, or this one was replaced or its journal cleared. */
	era = y$1(0);
	isLive = y$1(false);
	#lengths = /* @__PURE__ */ new WeakMap();
	#nextFrame;
	#events;
	#length = 0;
	#incarnation;
	/** How often its journal was cleared. */
	#cleared = 0;
	#isDrawing = false;
	constructor(nextFrame = (draw) => requestAnimationFrame(draw), pace) {
		this.#nextFrame = nextFrame;
		this.#events = slices(({ type, data }) => this.#take(type, data), pace);
	}
	/** Takes up an event, soon: the stream may tell thousands at once. */
	take(type, data) {
		this.#events.add({
			type,
			data
		});
	}
	#take(type, data) {
		if (type === "world") this.#begin(JSON.parse(data).incarnation);
		if (type === "cleared") this.#clearUp(JSON.parse(data).times);
		if (type === "exchange") this.#takeExchange(JSON.parse(data), data.length);
		if (type === "notice") this.notices = [...this.notices, JSON.parse(data)].slice(-100);
		if (type === "missed") this.missed += JSON.parse(data).exchanges;
		this.#draw();
	}
	/** Another world of the same name: what was told of the former one is void. */
	#begin(incarnation) {
		if (this.#incarnation !== void 0 && this.#incarnation !== incarnation) this.#forgetAll();
		this.#incarnation = incarnation;
	}
	/** The journal was cleared, by whomever: what was told before is void. A stream that goes on tells it again. */
	#clearUp(times) {
		const incarnation = this.#incarnation;
		if (this.#cleared !== times) this.#forgetAll();
		this.#incarnation = incarnation;
		this.#cleared = times;
	}
	/** Forgets what was told, also what was not taken up yet. */
	clear() {
		this.#events.clear();
		this.#forgetAll();
	}
	#forgetAll() {
		this.entries = [];
		this.#length = 0;
		this.notices = [];
		this.missed = 0;
		this.#incarnation = void 0;
		this.#cleared = 0;
		this.era.value = this.era.peek() + 1;
		this.#draw();
	}
	/** An exchange is told again when its outcome changes, and told late when others ended before it. */
	#takeExchange(exchange, length) {
		const { entries } = this;
		let at = entries.length;
		while (at > 0 && (entries[at - 1]?.id ?? 0) > exchange.id) at -= 1;
		if (entries[at - 1]?.id === exchange.id) this.#forget(entries.splice(at - 1, 1, exchange));
		else entries.splice(at, 0, exchange);
		this.#lengths.set(exchange, length);
		this.#length += length;
		while (entries.length > 1e4 || this.#length > 64e6) this.#forget(entries.splice(0, 1));
	}
	#forget(exchanges) {
		for (const exchange of exchanges) this.#length -= this.#lengths.get(exchange) ?? 0;
	}
	#draw() {
		if (this.#isDrawing) return;
		this.#isDrawing = true;
		this.#nextFrame(() => {
			this.#isDrawing = false;
			this.revision.value = this.revision.peek() + 1;
			announceChange();
		});
	}
};
/** The exchanges of the world that is shown. */
const exchanges = new Exchanges$1();
/** Follows the events of the world that is shown, for as long as the page is open. */
function followExchanges(world) {
	x$1(() => {
		const { value: name } = world;
		exchanges.clear();
		if (name !== "") return follow(name);
	});
}
/** Returns what ends it. A stream ends when its world is deleted or replaced; it is opened again in case there is a new one. */
function follow(name) {
	let source;
	let cancel = () => void 0;
	function open() {
		const stream = new EventSource(`/worlds/${encodeURIComponent(name)}/events?${`last=${mostExchanges}&perSecond=${mostPerSecond}`}`);
		source = stream;
		for (const type of [
			"world",
			"cleared",
			"exchange",
			"notice",
			"missed"
		]) stream.addEventListener(type, ({ data }) => exchanges.take(type, data));
		stream.onopen = () => {
			exchanges.isLive.value = true;
		};
		stream.onerror = () => {
			exchanges.isLive.value = false;
			announceChange();
			if (stream.readyState === EventSource.CLOSED) cancel = after(reopening, open);
		};
	}
	open();
	return () => {
		cancel();
		source?.close();
	};
}
// console/page/traffic/exchange.ts
/** The status of the answer that arrived; undefined where none did. */
function statusOf({ reply, error }) {
	return error === void 0 ? reply?.status : void 0;
}
/** The index of the exchange with an id, or of the first one after it. `exchanges`: in the order of their ids. */
function placeOfId(exchanges, id) {
	let low = 0;
	let high = exchanges.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((exchanges[middle]?.id ?? id) < id) low = middle + 1;
		else high = middle;
	}
	return low;
}
/** The exchange with an id; undefined where it is not among them. */
function exchangeWithId(exchanges, id) {
	const exchange = exchanges[placeOfId(exchanges, id)];
	return exchange?.id === id ? exchange : void 0;
}
// console/page/traffic/filter.ts
/** The names of the settings in the address that make a filter. */
const filterNames = [
	"service",
	"operation",
	"status",
	"kind",
	"text"
];
/** The filter that settings of the address describe. */
function filterOf(settings) {
	const { service = "", operation = "", status = "", kind = "", text = "" } = settings;
	return {
		service,
		operation: operation.trim().toLowerCase(),
		status: status.trim().toLowerCase(),
		kind,
		text: text.toLowerCase()
	};
}
/** The settings of a filter among all settings of the address. */
function filterSettings(settings) {
	return Object.fromEntries(filterNames.map((name) => [name, settings[name] ?? ""]));
}
function isEmpty(filter) {
	return filterNames.every((name) => filter[name] === "");
}
/** Whether a text can be the status of a filter. */
function isStatus(text) {
	return /^([1-5](\d{0,2}|x{1,2})|none|)$/i.test(text.trim());
}
function fits(exchange, filter) {
	return (filter.service === "" || exchange.service === filter.service) && (filter.kind === "" || exchange.kind === filter.kind) && (filter.operation === "" || (exchange.operationId ?? "").toLowerCase().includes(filter.operation)) && (filter.status === "" || hasStatus(exchange, filter.status)) && (filter.text === "" || hasText(exchange, filter.text));
}
/** How many characters `fits` reads at most. */
function searchedCharacters({ request, reply }, { text }) {
	return text === "" ? 0 : request.target.length + request.body.length + (reply?.body.length ?? 0);
}
function hasStatus(exchange, wanted) {
	const status = statusOf(exchange);
	if (wanted === "none" || status === void 0) return wanted === "none" && status === void 0;
	return String(status).startsWith(wanted.replace(/x+$/, ""));
}
function hasText({ request, reply }, text) {
	return [
		request.target,
		request.body,
		reply?.body ?? ""
	].some((part) => part.toLowerCase().includes(text));
}
// console/page/traffic/filterBar.tsx
const services$1 = [
	"africastalking",
	"dtone",
	"acquirer"
];
const kinds = ["request", "callback"];
const statuses = [
	"2xx",
	"3xx",
	"4xx",
	"5xx",
	"none"
];
/** Chooses what is shown. The address keeps it. */
function FilterBar({ shown, isComplete }) {
	const settings = filterSettings(place.value.settings);
	const { status = "" } = settings;
	const operations = P();
	return /* @__PURE__ */ a("search", {
		class: "filters row",
		children: [
			/* @__PURE__ */ a(Choice, {
				name: "kind",
				label: "Kind",
				choices: kinds
			}),
			/* @__PURE__ */ a(Choice, {
				name: "service",
				label: "Service",
				choices: services$1
			}),
			/* @__PURE__ */ a(Text, {
				name: "operation",
				label: "Operation",
				list: operations
			}),
			/* @__PURE__ */ a("datalist", {
				id: operations,
				children: operationNames().map((name) => /* @__PURE__ */ a("option", { value: name }, name))
			}),
			/* @__PURE__ */ a(Text, {
				name: "status",
				label: "Status",
				placeholder: "201, 4xx, none",
				list: `${operations}-status`,
				isWrong: !isStatus(status)
			}),
			/* @__PURE__ */ a("datalist", {
				id: `${operations}-status`,
				children: statuses.map((name) => /* @__PURE__ */ a("option", { value: name }, name))
			}),
			/* @__PURE__ */ a(Text, {
				name: "text",
				label: "Text",
				placeholder: "in targets and bodies"
			}),
			/* @__PURE__ */ a("button", {
				type: "button",
				class: "quiet",
				disabled: isEmpty(filterOf(settings)),
				onClick: () => keepSettings(Object.fromEntries(filterNames.map((name) => [name, ""]))),
				children: "Show all"
			}),
			/* @__PURE__ */ a("span", {
				class: "hint count",
				children: [
					shown.toLocaleString("en"),
					" of ",
					exchanges.entries.length.toLocaleString("en"),
					!isComplete && ", searching…"
				]
			})
		]
	});
}
/** The operations and callbacks that have occurred. */
function operationNames() {
	const names = /* @__PURE__ */ new Set();
	for (const { operationId } of exchanges.entries) if (operationId !== null) names.add(operationId);
	return [...names].sort();
}
function Choice({ name, label, choices }) {
	return /* @__PURE__ */ a("label", { children: [
		label,
		" ",
		/* @__PURE__ */ a("select", {
			value: place.value.settings[name] ?? "",
			onChange: ({ currentTarget }) => keepSettings({ [name]: currentTarget.value }),
			children: [/* @__PURE__ */ a("option", {
				value: "",
				children: "all"
			}), choices.map((choice) => /* @__PURE__ */ a("option", {
				value: choice,
				children: choice
			}, choice))]
		})
	] });
}
function Text({ name, label, placeholder, list, isWrong = false }) {
	return /* @__PURE__ */ a("label", {
		class: `of-${name}`,
		children: [
			label,
			" ",
			/* @__PURE__ */ a("input", {
				type: "search",
				value: place.value.settings[name] ?? "",
				placeholder,
				list,
				"aria-invalid": isWrong,
				onInput: ({ currentTarget }) => keepSettings({ [name]: currentTarget.value })
			})
		]
	});
}
// console/page/traffic/matches.ts
/** What fits a filter. Each exchange is looked at once, however often it is asked for. */
var Matches = class {
	#filter;
	#known = /* @__PURE__ */ new WeakMap();
	constructor(filter) {
		this.#filter = filter;
	}
	/** @param most how many characters and exchanges are looked at by this call, so that it ends soon */
	among(exchanges, most) {
		if (isEmpty(this.#filter)) return {
			rows: exchanges,
			isComplete: true
		};
		const rows = [];
		let [characters, looked] = [0, 0];
		for (let at = exchanges.length - 1; at >= 0; at -= 1) {
			const exchange = exchanges[at];
			if (exchange === void 0) continue;
			let isFound = this.#known.get(exchange);
			if (isFound === void 0) {
				if (characters > most.characters || looked >= most.exchanges) return {
					rows: rows.reverse(),
					isComplete: false
				};
				isFound = fits(exchange, this.#filter);
				this.#known.set(exchange, isFound);
				characters += searchedCharacters(exchange, this.#filter);
				looked += 1;
			}
			if (isFound) rows.push(exchange);
		}
		return {
			rows: rows.reverse(),
			isComplete: true
		};
	}
};
// console/page/traffic/useFound.ts
/** How much is looked at for each frame, so that the page stays quick. */
const most$3 = {
	characters: 1e6,
	exchanges: 2e3
};
/** The exchanges that fit the filter of the address; the component is drawn anew when there are others. */
function useFound() {
	const filter = filterOf(place.value.settings);
	const matches = w$2(() => new Matches(filter), filterNames.map((name) => filter[name]));
	const [, goOn] = d$2(0);
	const isCurrent = exchanges.revision.value >= 0;
	const found = matches.among(isCurrent ? exchanges.entries : [], most$3);
	A$1(() => {
		if (found.isComplete) return void 0;
		const frame = requestAnimationFrame(() => goOn((round) => round + 1));
		return () => cancelAnimationFrame(frame);
	});
	return found;
}
// console/page/sequence/drawDiagram.ts
/** Only markup of the escaping template gets into the page, by this policy alone: the server allows no other. */
const policy = createPolicy();
function createPolicy() {
	const rules = { createHTML: (markup) => markup };
	const types = Reflect.get(globalThis, "trustedTypes");
	return types === void 0 ? rules : types.createPolicy("diagram", rules);
}
/** Replaces what an element holds by a diagram. The link that has the focus keeps it. */
function drawDiagram(element, diagram) {
	const focused = document.activeElement;
	const link = focused !== null && element.contains(focused) ? focused.getAttribute("href") : null;
	element.innerHTML = policy.createHTML(String(diagram));
	if (link === null) return;
	[...element.querySelectorAll("a")].find((candidate) => candidate.getAttribute("href") === link)?.focus({ preventScroll: true });
}
// console/page/sequence/diagramBox.tsx
/** Pixels from its end at which a person is taken to look at the newest. */
const near = 8;
/** A diagram that grows at its end. It follows the newest until a person scrolls away, and keeps their place when more is drawn before it. */
function DiagramBox({ label, diagram, isFollowing, read, follow, children }) {
	const box = T$1(null);
	const sheet = T$1(null);
	const first = T$1(null);
	F$1(() => {
		if (box.current === null || sheet.current === null) return;
		const before = box.current.scrollHeight;
		drawDiagram(sheet.current, diagram);
		const begins = sheet.current.querySelector("a")?.getAttribute("href") ?? null;
		const isEarlier = first.current !== null && begins !== first.current;
		first.current = begins;
		if (isFollowing) box.current.scrollTop = box.current.scrollHeight;
		else if (isEarlier) box.current.scrollTop += box.current.scrollHeight - before;
	}, [diagram, isFollowing]);
	const scrolled = () => {
		if (box.current === null) return;
		const { scrollTop, clientHeight, scrollHeight } = box.current;
		const isEnd = scrollTop + clientHeight >= scrollHeight - near;
		if (isFollowing && !isEnd) read();
		if (!isFollowing && isEnd) follow();
	};
	return /* @__PURE__ */ a("div", {
		class: "drawing",
		children: [/* @__PURE__ */ a("section", {
			ref: box,
			class: "sheet",
			"aria-label": label,
			tabIndex: 0,
			onScroll: scrolled,
			children: [children, /* @__PURE__ */ a("div", { ref: sheet })]
		}), !isFollowing && /* @__PURE__ */ a("button", {
			type: "button",
			class: "newest",
			onClick: follow,
			children: "Newest"
		})]
	});
}
/** How many exchanges are drawn while a person reads and others come. */
const mostRead = 1e3;
/** The exchanges that are drawn: the newest, or from where a person reads on. */
function shownOf(rows, { most, first }) {
	if (first === void 0) return rows.slice(Math.max(0, rows.length - most));
	const from = placeOfId(rows, first);
	return rows.slice(from, from + Math.max(most, mostRead));
}
/** The part that begins earlier by one step. */
function withMore(rows, { most, first }) {
	if (first === void 0) return { most: most + 100 };
	return {
		most: most + 100,
		first: rows[Math.max(0, placeOfId(rows, first) - 100)]?.id
	};
}
// diagrams/messageOfEntry.ts
/** The page of a card's issuer, which a browser asks for. */
const issuerPages = ["showChallenge", "postChallenge"];
/** An entry of a journal as a message between two parties. */
function messageOfEntry({ at, service, kind, operationId, request, reply, error, fault, nearMiss }, { caller, step, attempt }) {
	const provider = service === "dtone" || service === "acquirer" ? service : "africastalking";
	const asker = issuerPages.includes(operationId ?? "") ? "shopper" : caller;
	return {
		at,
		step,
		...kind === "request" ? {
			from: asker,
			to: provider
		} : {
			from: provider,
			to: caller
		},
		kind,
		title: operationId ?? `${request.method} ${request.target}`,
		request: {
			method: request.method,
			target: request.target,
			body: request.body
		},
		...reply !== null && error === void 0 && { reply: {
			status: reply.status,
			body: reply.body
		} },
		...error !== void 0 && { error },
		...fault !== void 0 && { fault },
		...kind === "callback" && { attempt },
		...nearMiss !== void 0 && { hints: nearMiss }
	};
}
// console/page/traffic/marks.ts
/** Which attempt each of some exchanges is, by id: `2` for the first that repeats a callback. Requests have none. */
function attemptNumbers(exchanges, shown) {
	const callbacks = /* @__PURE__ */ new Map();
	for (const { callback } of shown) if (callback !== void 0) callbacks.set(callback, 0);
	const numbers = /* @__PURE__ */ new Map();
	if (callbacks.size === 0) return numbers;
	for (const { id, callback } of exchanges) {
		const before = callback === void 0 ? void 0 : callbacks.get(callback);
		if (callback === void 0 || before === void 0) continue;
		callbacks.set(callback, before + 1);
		numbers.set(id, before + 1);
	}
	return numbers;
}
/** What is to be seen of an exchange beside its status. `attempt`: of its callback. */
function marksOf(exchange, attempt = 1) {
	const { fault, plans = [], nearMiss = [], retryAt, reply } = exchange;
	return [
		attempt > 1 && {
			text: `attempt ${attempt}`,
			tone: "open"
		},
		fault !== void 0 && {
			text: `fault ${fault}`,
			tone: "bad"
		},
		plans.length > 0 && {
			text: `${plans.length === 1 ? "plan" : "plans"} ${plans.join(", ")}`,
			tone: "open"
		},
		reply !== null && statusOf(exchange) === void 0 && {
			text: `${reply.status} lost`,
			tone: "bad"
		},
		nearMiss.length > 0 && {
			text: nearMiss.length === 1 ? "near miss" : `${nearMiss.length} near misses`,
			tone: "open"
		},
		retryAt !== void 0 && {
			text: `retry ${retryAt.slice(11, 19)}`,
			tone: "plain"
		}
	].filter((mark) => mark !== false);
}
/** How an answer is coloured: beside its text, never instead of it. */
function toneOf(exchange) {
	const status = statusOf(exchange);
	if (status === void 0 || status >= 400) return "bad";
	return status < 300 ? "good" : "plain";
}
/** `201`, or that no answer came. */
function statusText(exchange) {
	const status = statusOf(exchange);
	return status === void 0 ? "no answer" : String(status);
}
// console/page/sequence/traceOf.ts
/** Exchanges as the messages of a diagram. `all`: those of the world, by which attempts are counted. */
function traceOf(world, shown, all) {
	const attempts = attemptNumbers(all, shown);
	return {
		world,
		began: shown[0]?.at ?? "",
		ended: shown.at(-1)?.at ?? "",
		messages: shown.map((exchange) => messageOfEntry(exchange, {
			caller: "application",
			step: 0,
			attempt: attempts.get(exchange.id) ?? 1
		}))
	};
}
// console/page/sequence/useSlowRevision.ts
/** Least ms of real time between two drawings: a diagram takes longer to draw than a list. */
const pause = 250;
/** The revision of the exchanges, which rises a few times a second. */
function useSlowRevision() {
	const [revision, setRevision] = d$2(exchanges.revision.peek());
	const cancel = T$1(void 0);
	useSignalEffect(() => {
		if (exchanges.revision.value === revision || cancel.current !== void 0) return;
		cancel.current = after(pause, () => {
			cancel.current = void 0;
			setRevision(exchanges.revision.peek());
		});
	});
	A$1(() => () => cancel.current?.(), []);
	return revision;
}
// console/page/sequence/sequence.tsx
/** The exchanges of a world as a sequence diagram over world time. The filters are those of the traffic. */
function Sequence({ world }) {
	const { rows, isComplete } = useFound();
	const [part, setPart] = d$2({ most: 100 });
	const settings = filterSettings(place.value.settings);
	const shown = shownOf(rows, part);
	const isEmpty = shown.length === 0;
	const diagram = w$2(() => {
		const target = (number) => hashOf({
			world,
			part: "traffic",
			settings: {
				...settings,
				open: String(shown[number - 1]?.id ?? "")
			}
		}).slice(1);
		return sequenceDiagram({
			name: world,
			steps: [],
			shown: {
				first: shown.length,
				last: 0
			}
		}, traceOf(world, shown, exchanges.entries), target);
	}, [
		useSlowRevision(),
		part,
		isComplete,
		isEmpty,
		...Object.values(settings)
	]);
	return /* @__PURE__ */ a($, { children: [
		/* @__PURE__ */ a("h2", { children: "Sequence" }),
		/* @__PURE__ */ a(FilterBar, {
			shown: rows.length,
			isComplete
		}),
		isEmpty ? /* @__PURE__ */ a("p", {
			class: "empty",
			children: exchanges.entries.length > 0 ? "No exchange fits the filter." : "No exchange yet. Requests to the providers and their callbacks are drawn here as they come."
		}) : /* @__PURE__ */ a(DiagramBox, {
			label: `Who called whom in ${world}`,
			diagram,
			isFollowing: part.first === void 0,
			read: () => setPart({
				most: part.most,
				first: shown[0]?.id
			}),
			follow: () => setPart({ most: part.most }),
			children: rows[0] !== shown[0] && /* @__PURE__ */ a("button", {
				type: "button",
				class: "quiet",
				onClick: () => setPart(withMore(rows, part)),
				children: [
					"Show ",
					100,
					" more before these"
				]
			})
		})
	] });
}
// console/page/widgets/copyButton.tsx
/** Copies text. `name` says what it is where several stand side by side. */
function CopyButton({ text, name = "Copy" }) {
	const [state, setState] = d$2(name);
	const copy = () => {
		navigator.clipboard.writeText(text).then(() => setState("Copied"), () => setState("The browser does not allow it"));
	};
	return /* @__PURE__ */ a("button", {
		type: "button",
		class: "quiet",
		onClick: copy,
		onBlur: () => setState(name),
		children: /* @__PURE__ */ a("span", {
			"aria-live": "polite",
			children: state
		})
	});
}
// console/page/shell/commandList.tsx
/** What was done on this page, as commands that do the same, each with what came of it. */
function CommandList() {
	const [latest] = commands.value;
	return /* @__PURE__ */ a("footer", { children: /* @__PURE__ */ a("details", { children: [/* @__PURE__ */ a("summary", { children: [
		"Commands",
		latest === void 0 ? ": what you do here, as curl" : ` (${commands.value.length})`,
		latest !== void 0 && /* @__PURE__ */ a("span", {
			class: "outcome",
			children: [
				/* @__PURE__ */ a(Result$1, { command: latest }),
				" ",
				/* @__PURE__ */ a("code", {
					class: "latest",
					children: latest.curl
				})
			]
		})
	] }), /* @__PURE__ */ a("ol", {
		reversed: true,
		children: commands.value.map((command) => /* @__PURE__ */ a("li", { children: [
			/* @__PURE__ */ a(Result$1, { command }),
			/* @__PURE__ */ a("code", { children: command.curl }),
			/* @__PURE__ */ a(CopyButton, { text: command.curl })
		] }, command.id))
	})] }) });
}
/** The status of the answer, and why a command was refused: its button may be gone by then. */
function Result$1({ command: { status, problem } }) {
	if (status === void 0) return /* @__PURE__ */ a("span", {
		class: "badge open",
		children: "…"
	});
	if (problem === void 0) return /* @__PURE__ */ a("span", {
		class: "badge good",
		children: status
	});
	return /* @__PURE__ */ a($, { children: [
		/* @__PURE__ */ a("span", {
			class: "badge bad",
			children: status === 0 ? "no answer" : status
		}),
		" ",
		/* @__PURE__ */ a("span", {
			class: "problem",
			children: problemLine(problem)
		})
	] });
}
// console/page/shell/header.tsx
/** The world with its clock, and the parts of the console. */
function Header({ worlds }) {
	const { part } = place.value;
	const shown = worlds?.find(({ name }) => name === world.value);
	const [first] = worlds ?? [];
	A$1(() => {
		if (place.value.world === void 0 && first !== void 0) location.replace(hashOf({
			...place.value,
			world: first.name
		}));
	}, [first?.name, place.value.world]);
	return /* @__PURE__ */ a("header", { children: [
		/* @__PURE__ */ a("button", {
			type: "button",
			class: "skip",
			onClick: () => document.getElementById("main")?.focus(),
			children: "Skip to content"
		}),
		/* @__PURE__ */ a("h1", { children: "Railyard" }),
		/* @__PURE__ */ a("label", {
			class: "world",
			children: [
				"World",
				" ",
				/* @__PURE__ */ a("select", {
					value: world.value,
					onChange: ({ currentTarget }) => goTo({
						world: currentTarget.value,
						part
					}),
					children: [shown === void 0 && /* @__PURE__ */ a("option", {
						value: world.value,
						children: world.value
					}), worlds?.map(({ name }) => /* @__PURE__ */ a("option", {
						value: name,
						children: name
					}, name))]
				})
			]
		}),
		/* @__PURE__ */ a("nav", {
			"aria-label": "Parts",
			children: parts.map((name) => /* @__PURE__ */ a("a", {
				href: hashOf({
					world: world.value,
					part: name,
					settings: {}
				}),
				"aria-current": name === part ? "page" : void 0,
				children: name
			}, name))
		}),
		/* @__PURE__ */ a("p", {
			class: "clock",
			children: [shown === void 0 ? /* @__PURE__ */ a("span", {
				class: "badge bad",
				children: worlds === void 0 ? "no answer" : "no such world"
			}) : /* @__PURE__ */ a($, { children: [
				/* @__PURE__ */ a("span", {
					class: "badge",
					children: shown.clock.mode === "scaled" ? `scaled × ${shown.clock.rate}` : shown.clock.mode
				}),
				" ",
				/* @__PURE__ */ a(Moment, { at: shown.clock.now })
			] }), shown !== void 0 && !exchanges.isLive.value && /* @__PURE__ */ a("span", {
				class: "badge open",
				children: "connecting"
			})]
		}),
		/* @__PURE__ */ a("a", {
			class: "reference",
			href: "/reference",
			children: "Reference"
		})
	] });
}
// console/page/forms/entries.ts
/** Nothing entered. */
const blank = {
	text: "",
	isGiven: false,
	isNull: false,
	items: [],
	names: [],
	members: {}
};
/** The entry that gives a value. */
function entryOf(field, value) {
	if (value === void 0) return blank;
	if (value === null && field.kind !== "choice" && field.kind !== "json") return {
		...blank,
		isNull: field.isNullable
	};
	switch (field.kind) {
		case "text": return {
			...blank,
			text: String(value),
			isGiven: value === ""
		};
		case "number": return {
			...blank,
			text: String(value)
		};
		case "choice": return {
			...blank,
			text: JSON.stringify(value)
		};
		case "json": return {
			...blank,
			text: writtenAsJson(value, field.isLong)
		};
		case "list": return listEntry(field.item, Array.isArray(value) ? value : []);
		case "map": return mapEntry(field.value, isRecord(value) ? value : {});
		case "group": return {
			...membersEntry(field.members, isRecord(value) ? value : {}),
			isGiven: true
		};
		case "branches": {
			const content = isRecord(value) ? value : {};
			const chosen = field.branches.find((branch) => branch.value === content[field.key]);
			return {
				...membersEntry(chosen?.members ?? [], content),
				text: chosen?.value ?? ""
			};
		}
	}
}
/** Whether null is switched on beside the input; choices and JSON have it among their values. */
function hasNullSwitch({ isNullable, kind }) {
	return isNullable && kind !== "choice" && kind !== "json";
}
/** The value that an entry gives. Undefined where it is left out, as every optional one without content is. */
function valueFor(field, entry, isRequired) {
	if (entry.isNull) return null;
	if (!isFilled(field, entry) && !isRequired) return void 0;
	switch (field.kind) {
		case "text": return entry.text;
		case "number": return numberOf$1(entry.text);
		case "choice": return chosenOf(field.values, entry.text, isRequired);
		case "json": return entry.text === "" ? void 0 : parsed$1(entry.text);
		case "list": return entry.items.map((item) => valueFor(field.item, item, true));
		case "map": return Object.fromEntries(entry.names.map((name, at) => [name, valueFor(field.value, entry.items[at] ?? blank, true)]));
		case "group": return valuesFor(field.members, entry);
		case "branches": {
			const chosen = field.branches.find(({ value }) => value === entry.text);
			return chosen === void 0 ? {} : {
				[field.key]: chosen.value,
				...valuesFor(chosen.members, entry)
			};
		}
	}
}
/** The values of members by name, without those that are left out. */
function valuesFor(members, entry) {
	const values = members.map(({ name, field, isRequired }) => [name, valueFor(field, memberOf(entry, name), isRequired)]);
	return Object.fromEntries(values.filter(([, value]) => value !== void 0));
}
/** What is entered in a member of an object. */
function memberOf({ members }, name) {
	return Object.hasOwn(members, name) ? members[name] ?? blank : blank;
}
/** The entry of an object with another content of one member. */
function withMember(entry, name, member) {
	return {
		...entry,
		members: {
			...entry.members,
			[name]: member
		}
	};
}
/** Whether anything is entered in a field. */
function isFilled(field, entry) {
	if (entry.isNull || entry.isGiven || entry.text !== "" || entry.items.length > 0) return true;
	return field.kind === "group" && field.members.some((each) => isFilled(each.field, memberOf(entry, each.name)));
}
function membersEntry(members, value) {
	const given = members.filter(({ name }) => Object.hasOwn(value, name));
	return {
		...blank,
		members: Object.fromEntries(given.map(({ name, field }) => [name, entryOf(field, value[name])]))
	};
}
function listEntry(item, values) {
	return {
		...blank,
		items: values.map((value) => entryOf(item, value)),
		isGiven: values.length === 0
	};
}
function mapEntry(field, values) {
	return {
		...listEntry(field, Object.values(values)),
		names: Object.keys(values)
	};
}
/** A string stands as it is, unless it would be read as another value. */
function writtenAsJson(value, isLong) {
	if (typeof value === "string" && value !== "" && parsed$1(value) === value) return value;
	return isLong ? JSON.stringify(value, null, 2) : JSON.stringify(value);
}
function parsed$1(text) {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
/** What is no number, or would become another one, stays text, so that the answer can say so. */
function numberOf$1(text) {
	if (text.trim() === "") return void 0;
	const number = Number(text);
	const isExact = !/^\s*[+-]?\d+\s*$/.test(text) || Number.isSafeInteger(number);
	return Number.isFinite(number) && isExact ? number : text;
}
function chosenOf(values, text, isRequired) {
	if (text === "") return isRequired && values.length === 1 ? values[0] : void 0;
	return values.find((value) => JSON.stringify(value) === text);
}
// console/page/forms/fieldErrors.ts
/** The messages about members of an object, by their paths within it. */
function errorsWithin(errors, name) {
	const start = `${name}.`;
	const within = Object.entries(errors).filter(([path]) => path === name || path.startsWith(start));
	return Object.fromEntries(within.map(([path, messages]) => [path.slice(start.length), messages]));
}
/** The messages about a field itself; those about members that it does not show are told here as well. */
function errorsHere(errors, shown = []) {
	const isShown = (path) => shown.some((name) => path === name || path.startsWith(`${name}.`));
	return Object.entries(errors).flatMap(([path, messages]) => isShown(path) ? [] : messages);
}
// console/page/forms/hint.tsx
/** A description of the document; what stands between backticks there is code. */
function Hint({ text }) {
	if (text === "") return null;
	return /* @__PURE__ */ a("p", {
		class: "hint",
		children: text.split("`").map((part, at) => at % 2 === 1 ? /* @__PURE__ */ a("code", { children: part }, at) : part)
	});
}
// console/page/forms/membersInput.tsx
/** The members of an object, each in its field. */
function MembersInput({ members, Inner, entry, errors, change }) {
	return /* @__PURE__ */ a($, { children: members.map(({ name, field, isRequired }) => /* @__PURE__ */ a(Inner, {
		name,
		field,
		isRequired,
		entry: memberOf(entry, name),
		errors: errorsWithin(errors, name),
		change: (member) => change(withMember(entry, name, member))
	}, name)) });
}
// console/page/forms/messages.tsx
/** What is wrong with a field, read aloud when it appears. */
function Messages({ messages }) {
	return /* @__PURE__ */ a("span", {
		role: "alert",
		class: "problem",
		children: messages.join("; ")
	});
}
// console/page/forms/groupInput.tsx
/** An object within a form. An optional one is folded until it is opened, filled or wrong. */
function GroupInput(props) {
	const { name, field, entry, isRequired, errors, change, Inner } = props;
	const isOpen = T$1(isRequired || isFilled(field, entry));
	if (Object.keys(errors).length > 0) isOpen.current = true;
	const names = field.members.map((member) => member.name);
	return /* @__PURE__ */ a("details", {
		class: "group",
		open: isOpen.current,
		children: [
			/* @__PURE__ */ a("summary", { children: [
				name,
				" ",
				/* @__PURE__ */ a("span", {
					class: "required",
					children: isRequired ? "required" : "optional"
				})
			] }),
			/* @__PURE__ */ a(Hint, { text: field.hint }),
			/* @__PURE__ */ a(Messages, { messages: errorsHere(errors, names) }),
			/* @__PURE__ */ a(MembersInput, {
				members: field.members,
				Inner,
				entry,
				errors,
				change
			}),
			!isRequired && entry.isGiven && /* @__PURE__ */ a("button", {
				type: "button",
				class: "quiet",
				onClick: () => change({
					...entry,
					isGiven: false
				}),
				children: [
					"Leave ",
					name,
					" out when it is empty"
				]
			})
		]
	});
}
/** An object that has one of several forms: which one, then its members. */
function BranchesInput({ name, field, entry, isRequired, errors, change, Inner }) {
	const id = P();
	const chosen = field.branches.find(({ value }) => value === entry.text);
	const names = chosen?.members.map((member) => member.name) ?? [];
	return /* @__PURE__ */ a("fieldset", {
		class: "group",
		children: [
			/* @__PURE__ */ a("legend", { children: name }),
			/* @__PURE__ */ a("div", {
				class: "field",
				children: [
					/* @__PURE__ */ a("label", {
						for: id,
						children: field.key
					}),
					/* @__PURE__ */ a("div", {
						class: "value",
						children: [/* @__PURE__ */ a("select", {
							id,
							value: entry.text,
							"aria-required": isRequired,
							"aria-describedby": `${id}-hint`,
							onInput: ({ currentTarget }) => change({
								...entry,
								text: currentTarget.value
							}),
							children: [/* @__PURE__ */ a("option", {
								value: "",
								children: "—"
							}), field.branches.map(({ value }) => /* @__PURE__ */ a("option", { children: value }, value))]
						}), isRequired && /* @__PURE__ */ a("span", {
							class: "required",
							children: "required"
						})]
					}),
					/* @__PURE__ */ a("div", {
						class: "about",
						id: `${id}-hint`,
						children: [/* @__PURE__ */ a(Messages, { messages: errorsHere(errors, names) }), /* @__PURE__ */ a(Hint, { text: chosen?.hint ?? field.hint })]
					})
				]
			}),
			/* @__PURE__ */ a(MembersInput, {
				members: chosen?.members ?? [],
				Inner,
				entry,
				errors,
				change
			}, entry.text)
		]
	});
}
// console/page/forms/listInput.tsx
/** Values of one kind, one below the other. */
function ListInput({ name, field, entry, isRequired, errors, change, Inner }) {
	const { items } = entry;
	return /* @__PURE__ */ a("fieldset", {
		class: "group",
		children: [
			/* @__PURE__ */ a("legend", { children: name }),
			/* @__PURE__ */ a(Hint, { text: field.hint }),
			/* @__PURE__ */ a(Messages, { messages: errorsHere(errors, [...items.keys()].map(String)) }),
			items.map((item, at) => /* @__PURE__ */ a(Item, {
				name: `${name} ${at + 1}`,
				remove: () => change({
					...entry,
					items: items.toSpliced(at, 1)
				}),
				children: /* @__PURE__ */ a(Inner, {
					name: `${name} ${at + 1}`,
					field: field.item,
					entry: item,
					isRequired: true,
					errors: errorsWithin(errors, String(at)),
					change: (changed) => change({
						...entry,
						items: items.with(at, changed)
					})
				})
			}, at)),
			/* @__PURE__ */ a("p", {
				class: "row",
				children: [/* @__PURE__ */ a("button", {
					type: "button",
					onClick: () => change({
						...entry,
						items: [...items, blank]
					}),
					children: ["Add to ", name]
				}), !isRequired && items.length === 0 && /* @__PURE__ */ a("label", { children: [
					/* @__PURE__ */ a("input", {
						type: "checkbox",
						checked: entry.isGiven,
						onChange: ({ currentTarget }) => change({
							...entry,
							isGiven: currentTarget.checked
						})
					}),
					" ",
					"Send ",
					name,
					" as an empty list"
				] })]
			})
		]
	});
}
/** Values of one kind by name. */
function MapInput({ name, field, entry, errors, change, Inner }) {
	const { items, names } = entry;
	return /* @__PURE__ */ a("fieldset", {
		class: "group",
		children: [
			/* @__PURE__ */ a("legend", { children: name }),
			/* @__PURE__ */ a(Hint, { text: field.hint }),
			/* @__PURE__ */ a(Messages, { messages: errorsHere(errors, names) }),
			items.map((item, at) => /* @__PURE__ */ a(Item, {
				name: `${name} ${at + 1}`,
				remove: () => change({
					...entry,
					items: items.toSpliced(at, 1),
					names: names.toSpliced(at, 1)
				}),
				children: [/* @__PURE__ */ a(KeyInput, {
					name: `${name} ${at + 1}: name`,
					value: names[at] ?? "",
					change: (key) => change({
						...entry,
						names: names.with(at, key)
					})
				}), /* @__PURE__ */ a(Inner, {
					name: `${name} ${at + 1}: value`,
					field: field.value,
					entry: item,
					isRequired: true,
					errors: errorsWithin(errors, names[at] ?? ""),
					change: (changed) => change({
						...entry,
						items: items.with(at, changed)
					})
				})]
			}, at)),
			/* @__PURE__ */ a("button", {
				type: "button",
				onClick: () => change({
					...entry,
					items: [...items, blank],
					names: [...names, ""]
				}),
				children: ["Add to ", name]
			})
		]
	});
}
function Item({ name, remove, children }) {
	return /* @__PURE__ */ a("div", {
		class: "item",
		children: [/* @__PURE__ */ a("div", { children }), /* @__PURE__ */ a("button", {
			type: "button",
			class: "quiet",
			onClick: remove,
			children: ["Remove ", name]
		})]
	});
}
function KeyInput({ name, value, change }) {
	const id = P();
	return /* @__PURE__ */ a("div", {
		class: "field",
		children: [/* @__PURE__ */ a("label", {
			for: id,
			children: name
		}), /* @__PURE__ */ a("div", {
			class: "value",
			children: /* @__PURE__ */ a("input", {
				id,
				value,
				spellcheck: false,
				onInput: ({ currentTarget }) => change(currentTarget.value)
			})
		})]
	});
}
// console/page/forms/suggestions.ts
/** How many values of a list are offered, the latest first. */
const most$2 = 50;
const subscribers = {
	operation: "listSubscribers",
	member: "number"
};
const transactions = (member) => ({
	operation: "listState",
	member,
	of: {
		service: "dtone",
		collection: "transactions"
	}
});
/** Where the values of fields are known, by the names of the fields. */
const sources = {
	number: [subscribers],
	creditParty: [subscribers],
	phoneNumber: [{
		operation: "listAfricasTalkingVoiceNumbers",
		member: "phoneNumber"
	}],
	shortCode: [{
		operation: "listAfricasTalkingShortCodes",
		member: "shortCode"
	}],
	serviceCode: [{
		operation: "listAfricasTalkingUssdCodes",
		member: "serviceCode"
	}],
	code: [{
		operation: "listAfricasTalkingUssdCodes",
		member: "serviceCode"
	}],
	sender: [{
		operation: "listAfricasTalkingSenders",
		member: "sender"
	}],
	client: [{
		operation: "listAfricasTalkingVoiceClients",
		member: "client"
	}],
	paymentProduct: [{
		operation: "listAfricasTalkingPaymentProducts",
		member: "name"
	}],
	product: [{
		operation: "listAfricasTalkingQueues",
		member: "product"
	}, {
		operation: "listAfricasTalkingPaymentProducts",
		member: "name"
	}],
	product_id: [transactions("productId"), {
		operation: "listDtoneProducts",
		member: "product_id"
	}],
	operator_id: [{
		operation: "listDtoneOutages",
		member: "operator_id"
	}],
	transaction: [transactions("id")],
	external_id: [transactions("externalId")],
	unit: [{
		operation: "listState",
		member: "unit",
		of: {
			service: "dtone",
			collection: "balances"
		}
	}],
	iccid: [{
		operation: "listDtoneEsimProfiles",
		member: "iccid"
	}],
	batch: [{
		operation: "listDtoneProductBatches",
		member: "id"
	}],
	outcome: [{
		operation: "listDtoneOutcomes",
		member: "id"
	}],
	outage: [{
		operation: "listDtoneOutages",
		member: "id"
	}],
	fault: [{
		operation: "listFaults",
		member: "id"
	}],
	plan: [{
		operation: "listCallbackPlans",
		member: "id"
	}],
	prompt: [{
		operation: "listPrompts",
		member: "id"
	}],
	participant: [{
		operation: "listParticipants",
		member: "name"
	}]
};
/** Whether anything knows values of a field of this name. */
function hasSuggestions(name) {
	return name === "operationId" || name === "service" || Object.hasOwn(sources, name);
}
/** The values that the world, and the examples of the documents, have for a field of this name. */
async function suggestionsFor(name, world) {
	if (name === "service") return services();
	if (name === "operationId") return [...await providerOperations()];
	const known = [...(await Promise.all((sources[name] ?? []).map((source) => valuesOf$1(source, world)))).flat(), ...examplesOf(name, controlDocument())];
	return [...new Set(known)].slice(0, most$2);
}
async function valuesOf$1({ operation, member, of }, world) {
	const items = await readAny({
		operation,
		path: {
			world,
			...of
		},
		...of !== void 0 && { query: { last: most$2 } }
	});
	if (!Array.isArray(items)) return [];
	return items.flatMap((item) => isRecord(item) ? textsOf(item[member]) : []).reverse();
}
/** The values that members of this name have in the examples of bodies, wherever they stand. */
function examplesOf(name, { operations }) {
	const found = (node) => {
		if (Array.isArray(node)) return node.flatMap(found);
		if (!isRecord(node)) return [];
		return Object.entries(node).flatMap(([key, value]) => [...key === name ? textsOf(value) : [], ...found(value)]);
	};
	return [...operations.values()].flatMap(({ body }) => body?.examples.flatMap(({ value }) => found(value)) ?? []);
}
function textsOf(value) {
	return typeof value === "string" || typeof value === "number" ? [String(value)] : [];
}
async function services() {
	const health = await readAny({ operation: "getHealth" });
	return isRecord(health) && Array.isArray(health["services"]) ? health["services"].map(String) : [];
}
let operationsOfProviders;
/** The ids of the operations of all providers, which their documents have. They are loaded once. */
function providerOperations() {
	operationsOfProviders ??= services().then(async (names) => {
		return (await Promise.all(names.map((name) => fetch(`/reference/${name}.json`).then((file) => file.json())))).flatMap((document) => [...readDocument(document).operations.keys()]);
	});
	return operationsOfProviders;
}
// console/page/forms/useSuggestions.ts
/** The values that are known of a field. */
function useSuggestions(name) {
	const [values, setValues] = d$2([]);
	if (!hasSuggestions(name)) return {
		values: void 0,
		load: () => void 0
	};
	return {
		values,
		load() {
			suggestionsFor(name, world.value).then(setValues, () => void 0);
		}
	};
}
// console/page/forms/simpleInput.tsx
/** One input for text, a number, a choice or JSON, with its hint and what is wrong. */
function SimpleInput({ name, field, entry, isRequired, errors, change }) {
	const id = P();
	const { values, load } = useSuggestions(name);
	const messages = errorsHere(errors);
	const attributes = {
		id,
		value: entry.text,
		disabled: entry.isNull,
		"aria-required": isRequired,
		"aria-invalid": messages.length > 0,
		"aria-describedby": `${id}-hint`,
		...values !== void 0 && field.kind !== "choice" && {
			list: `${id}-known`,
			onFocus: load
		},
		onInput: ({ currentTarget }) => change({
			...entry,
			text: currentTarget.value,
			isGiven: false
		})
	};
	return /* @__PURE__ */ a("div", {
		class: "field",
		children: [
			/* @__PURE__ */ a("label", {
				id: `${id}-label`,
				for: id,
				children: name
			}),
			/* @__PURE__ */ a("div", {
				class: "value",
				children: [
					/* @__PURE__ */ a(Control, {
						field,
						attributes
					}),
					values !== void 0 && field.kind !== "choice" && /* @__PURE__ */ a("datalist", {
						id: `${id}-known`,
						children: values.map((value) => /* @__PURE__ */ a("option", { value }, value))
					}),
					hasNullSwitch(field) && /* @__PURE__ */ a("label", {
						class: "null",
						children: [
							/* @__PURE__ */ a("input", {
								type: "checkbox",
								checked: entry.isNull,
								onChange: ({ currentTarget }) => change({
									...entry,
									isNull: currentTarget.checked
								})
							}),
							" ",
							name,
							" is null"
						]
					}),
					field.kind === "text" && field.placeholder === "" && !isRequired && entry.text === "" && !entry.isNull && /* @__PURE__ */ a("label", {
						class: entry.isGiven ? "null" : "null empty",
						children: [
							/* @__PURE__ */ a("input", {
								type: "checkbox",
								"aria-describedby": `${id}-label`,
								checked: entry.isGiven,
								onChange: ({ currentTarget }) => change({
									...entry,
									isGiven: currentTarget.checked
								})
							}),
							" ",
							"send as empty"
						]
					}),
					isRequired && /* @__PURE__ */ a("span", {
						class: "required",
						children: "required"
					})
				]
			}),
			/* @__PURE__ */ a("div", {
				class: "about",
				id: `${id}-hint`,
				children: [/* @__PURE__ */ a(Messages, { messages }), /* @__PURE__ */ a(Hint, { text: field.hint })]
			})
		]
	});
}
function Control({ field, attributes }) {
	switch (field.kind) {
		case "text": return /* @__PURE__ */ a("input", {
			type: "text",
			placeholder: field.placeholder,
			spellcheck: false,
			...attributes
		});
		case "number": return /* @__PURE__ */ a("input", {
			type: "text",
			inputMode: "decimal",
			placeholder: boundsText(field),
			spellcheck: false,
			...attributes
		});
		case "json": return field.isLong ? /* @__PURE__ */ a("textarea", {
			rows: 2,
			placeholder: "JSON",
			spellcheck: false,
			...attributes
		}) : /* @__PURE__ */ a("input", {
			type: "text",
			spellcheck: false,
			...attributes
		});
		case "choice": return /* @__PURE__ */ a("select", {
			...attributes,
			children: [/* @__PURE__ */ a("option", {
				value: "",
				children: "—"
			}), field.values.map((value) => /* @__PURE__ */ a("option", {
				value: JSON.stringify(value),
				children: String(value)
			}, JSON.stringify(value)))]
		});
	}
}
/** `1 to 65535`. */
function boundsText({ min, max }) {
	if (min !== void 0 && max !== void 0 && max < 1e9) return `${min} to ${max}`;
	return min === void 0 ? "" : `from ${min}`;
}
// console/page/forms/fieldInput.tsx
/** The inputs for values of any schema. */
function FieldInput({ field, ...props }) {
	switch (field.kind) {
		case "group": return /* @__PURE__ */ a(GroupInput, {
			...props,
			field,
			Inner: FieldInput
		});
		case "branches": return /* @__PURE__ */ a(BranchesInput, {
			...props,
			field,
			Inner: FieldInput
		});
		case "list": return /* @__PURE__ */ a(ListInput, {
			...props,
			field,
			Inner: FieldInput
		});
		case "map": return /* @__PURE__ */ a(MapInput, {
			...props,
			field,
			Inner: FieldInput
		});
		default: return /* @__PURE__ */ a(SimpleInput, {
			...props,
			field
		});
	}
}
// console/page/forms/fields.ts
/** How deep members are shown as fields; below it stands JSON. */
const deepest = 8;
/** The field for values of a schema. */
function fieldOf(node, resolve, depth = 0) {
	const schema = merged(resolve(node), resolve);
	const types = [schema["type"]].flat().filter((type) => typeof type === "string");
	const [type, ...others] = types.filter((each) => each !== "null");
	const shared = {
		hint: textOf$2(schema["description"]),
		isNullable: types.includes("null")
	};
	const values = valuesOf(schema, type, shared.isNullable);
	if (values !== void 0) return {
		...shared,
		kind: "choice",
		values
	};
	if (depth < deepest) {
		const branches = branchesOf(schema, resolve, depth);
		if (branches !== void 0) return {
			...shared,
			kind: "branches",
			...branches
		};
		if (isRecord(schema["properties"])) return {
			...shared,
			kind: "group",
			members: membersOf(schema, resolve, depth)
		};
		if (type === "array") return {
			...shared,
			kind: "list",
			item: fieldOf(schema["items"], resolve, depth + 1)
		};
		if (type === "object" && isRecord(schema["additionalProperties"])) return {
			...shared,
			kind: "map",
			value: fieldOf(schema["additionalProperties"], resolve, depth + 1)
		};
	}
	if (type === "string" && others.length === 0) return {
		...shared,
		kind: "text",
		placeholder: placeholderOf(schema)
	};
	if ((type === "number" || type === "integer") && others.length === 0) return {
		...shared,
		kind: "number",
		...boundsOf(schema)
	};
	return {
		...shared,
		kind: "json",
		isLong: type === void 0 || type === "object" || type === "array"
	};
}
/** The fields for the parameters of an operation, without those that are known. */
function parametersOf({ parameters }, resolve, known) {
	return parameters.filter(({ name }) => !known.includes(name)).map(({ name, isRequired, schema, description }) => {
		const field = fieldOf(schema, resolve);
		return {
			name,
			isRequired,
			field: {
				...field,
				hint: description || field.hint
			}
		};
	});
}
/** A schema together with what it is made of by `allOf`. */
function merged(schema, resolve) {
	if (!Array.isArray(schema["allOf"])) return schema;
	const { allOf, ...own } = schema;
	return [...allOf.map((part) => merged(resolve(part), resolve)), own].reduce(joined, {});
}
function joined(one, other) {
	const properties = [one, other].map((each) => each["properties"]).filter(isRecord);
	const required = [one, other].flatMap((each) => each["required"] ?? []);
	return {
		...one,
		...other,
		required,
		...properties.length > 0 && { properties: Object.assign({}, ...properties) }
	};
}
function valuesOf(schema, type, isNullable) {
	if ("const" in schema) return [schema["const"]];
	if (Array.isArray(schema["enum"])) return schema["enum"].filter((value) => !isRefused(schema, value));
	if (type === "boolean") return isNullable ? [
		true,
		false,
		null
	] : [true, false];
}
/** Whether a value is one of those that `not` names. */
function isRefused(schema, value) {
	const { not } = schema;
	return isRecord(not) && Array.isArray(not["enum"]) && not["enum"].includes(value);
}
function branchesOf(schema, resolve, depth) {
	const { discriminator, oneOf } = schema;
	if (!isRecord(discriminator) || !Array.isArray(oneOf)) return void 0;
	const key = textOf$2(discriminator["propertyName"]);
	const branches = oneOf.map((node) => branchOf(merged(resolve(node), resolve), key, resolve, depth));
	return branches.some(({ value }) => value === "") ? void 0 : {
		key,
		branches
	};
}
function branchOf(branch, key, resolve, depth) {
	const { properties } = branch;
	const tag = resolve(isRecord(properties) ? properties[key] : void 0);
	return {
		value: textOf$2(tag["const"]),
		hint: textOf$2(branch["description"]) || textOf$2(tag["description"]),
		members: membersOf(branch, resolve, depth).filter(({ name }) => name !== key)
	};
}
function membersOf(schema, resolve, depth) {
	const { properties, required } = schema;
	if (!isRecord(properties)) return [];
	return Object.entries(properties).map(([name, node]) => ({
		name,
		isRequired: Array.isArray(required) && required.includes(name),
		field: fieldOf(node, resolve, depth + 1)
	}));
}
function placeholderOf({ pattern, format }) {
	if (format === "date-time") return "2026-01-05T09:00:00Z";
	return textOf$2(pattern).startsWith("^P(") ? "PT5M" : "";
}
function boundsOf(schema) {
	return {
		min: numberOf(schema["minimum"]),
		max: numberOf(schema["maximum"])
	};
}
function numberOf(value) {
	return typeof value === "number" ? value : void 0;
}
function textOf$2(value) {
	return typeof value === "string" ? value : "";
}
// console/page/forms/present.ts
/** Operations that replace what is there as a whole, which their forms do not begin with. */
const replacing = [
	"putWorld",
	"putClock",
	"putSnapshot"
];
/** The operation that shows what another one sets: both have the same path. Undefined where there is none, as for one that adds to a list. */
function presentSource({ operations }, set) {
	if (!(set.method === "put" || set.method === "patch") || set.body === void 0 || replacing.includes(set.operationId)) return void 0;
	return [...operations.values()].find(({ method, path }) => method === "get" && path === set.path)?.operationId;
}
/** The value of the body, of a `PATCH` without the members that the person has left as they were. `begun`: what the form began with. */
function bodyValue({ method, body }, field, entry, begun) {
	const value = valueFor(field, entry, body?.isRequired === true);
	if (method !== "patch" || begun === blank || field.kind !== "group") return value;
	const touched = field.members.filter(({ name }) => memberOf(entry, name) !== memberOf(begun, name));
	return valueFor({
		...field,
		members: touched
	}, {
		...entry,
		isGiven: true
	}, true);
}
// console/page/forms/useBody.ts
/**
* The body of the form of an operation. It begins with what is set now, where an operation shows that.
* @param path the values of its path as they are entered
* @param initial what it begins with instead
*/
function useBody(operation, path, initial) {
	const document = controlDocument();
	const field = operation?.body === void 0 ? void 0 : fieldOf(operation.body.schema, document.resolve);
	const filledWith = (value) => field === void 0 ? blank : entryOf(field, value);
	const [{ entry, begun, filling }, set] = d$2({
		entry: filledWith(initial),
		begun: blank,
		filling: 0
	});
	const source = operation === void 0 ? void 0 : presentSource(document, operation);
	const fillPresent = async (isUntouched = () => true) => {
		const present = source === void 0 ? void 0 : await readAny({
			operation: source,
			path
		});
		if (!isRecord(present)) return;
		const filled = filledWith(present);
		set((before) => isUntouched(before.entry) ? {
			entry: filled,
			begun: filled,
			filling: before.filling + 1
		} : before);
	};
	A$1(() => {
		if (operation?.parameters.every(({ name, in: place }) => place !== "path" || name in path) === true && initial === void 0) fillPresent((at) => at === entry);
	}, []);
	return {
		field,
		entry,
		filling,
		value: operation === void 0 || field === void 0 ? void 0 : bodyValue(operation, field, entry, begun),
		change: (changed) => set({
			entry: changed,
			begun,
			filling
		}),
		settle: () => set((before) => ({
			...before,
			begun: before.begun === blank ? blank : before.entry
		})),
		fill: (value) => set({
			entry: filledWith(value),
			begun,
			filling: filling + 1
		}),
		fillPresent: source === void 0 ? void 0 : () => fillPresent()
	};
}
// console/page/forms/operationForm.tsx
/** Operations whose answers do not end. */
const streams = ["followEvents", "followTurns"];
/** A form for any operation of the control plane, made from the document. */
function OperationForm({ operation: id, known, body: initial }) {
	const { operations, resolve } = controlDocument();
	const operation = operations.get(id);
	const asked = operation === void 0 ? [] : parametersOf(operation, resolve, Object.keys(known));
	const [parameters, setParameters] = d$2(blank);
	const entered = Object.entries(valuesFor(asked, parameters));
	const given = (place) => Object.fromEntries(entered.filter(([name]) => operation?.parameters.some((each) => each.name === name && each.in === place)));
	const path = {
		...known,
		...given("path")
	};
	const { field, entry, filling, value, change, fill, settle, fillPresent } = useBody(operation, path, initial);
	const { isBusy, outcome, run } = useCall();
	if (operation === void 0) return /* @__PURE__ */ a("p", {
		class: "problem",
		children: [
			"The control plane has no operation ",
			id,
			"."
		]
	});
	const call = {
		operation: id,
		path,
		query: given("query"),
		body: value
	};
	const errors = outcome?.problem?.errors ?? {};
	const shown = [...asked, ...field?.kind === "group" ? field.members : []].map(({ name }) => name);
	const isWhole = Object.keys(errors).length === 0;
	return /* @__PURE__ */ a("form", {
		class: "operation",
		"aria-label": id,
		noValidate: true,
		onSubmit: (event) => {
			event.preventDefault();
			run(call, settle);
		},
		children: [
			/* @__PURE__ */ a(Hint, { text: operation.description }),
			field !== void 0 && /* @__PURE__ */ a("p", {
				class: "row examples",
				children: [fillPresent !== void 0 && /* @__PURE__ */ a("button", {
					type: "button",
					onClick: fillPresent,
					children: "Fill in what is set now"
				}), operation.body?.examples.map((example) => /* @__PURE__ */ a("button", {
					type: "button",
					title: example.summary,
					onClick: () => fill(example.value),
					children: ["Fill in: ", example.name]
				}, example.name))]
			}),
			/* @__PURE__ */ a(MembersInput, {
				Inner: FieldInput,
				members: asked,
				entry: parameters,
				errors,
				change: setParameters
			}),
			field?.kind === "group" && /* @__PURE__ */ a(MembersInput, {
				Inner: FieldInput,
				members: field.members,
				entry,
				errors,
				change
			}, filling),
			/* @__PURE__ */ a("p", {
				class: "row",
				children: [/* @__PURE__ */ a("code", {
					class: "curl",
					children: curlFor(call)
				}), /* @__PURE__ */ a(CopyButton, {
					text: curlFor(call),
					name: "Copy curl"
				})]
			}),
			/* @__PURE__ */ a("p", {
				class: "row",
				children: [
					streams.includes(id) ? /* @__PURE__ */ a("span", {
						class: "hint",
						children: "The answer does not end: use the command."
					}) : /* @__PURE__ */ a("button", {
						type: "submit",
						class: "main",
						disabled: isBusy,
						children: "Send"
					}),
					outcome?.problem !== void 0 && /* @__PURE__ */ a(Messages, { messages: isWhole ? [problemLine(outcome.problem)] : errorsHere(errors, shown) }),
					outcome?.problem !== void 0 && !isWhole && /* @__PURE__ */ a("span", {
						class: "badge bad",
						children: "refused: see the fields"
					}),
					outcome !== void 0 && outcome.problem === void 0 && /* @__PURE__ */ a("span", {
						class: "badge good",
						children: "done"
					})
				]
			}),
			outcome?.body !== void 0 && /* @__PURE__ */ a("pre", { children: JSON.stringify(outcome.body, null, 2) })
		]
	});
}
// console/page/state/leverForm.tsx
/** An operation that unfolds to its form. */
function LeverForm({ operation: { operationId, method, summary }, children }) {
	const [isOpen, setOpen] = d$2(false);
	return /* @__PURE__ */ a("details", {
		class: "lever",
		onToggle: ({ currentTarget }) => setOpen(currentTarget.open),
		children: [/* @__PURE__ */ a("summary", { children: [
			/* @__PURE__ */ a("span", {
				class: "badge method",
				children: method.toUpperCase()
			}),
			" ",
			/* @__PURE__ */ a("code", { children: operationId }),
			" ",
			summary
		] }), isOpen && children]
	});
}
// console/page/state/levers.ts
/** All operations in which every word of a text occurs, by their tags. */
function leversFor({ operations }, text = "") {
	const words = text.toLowerCase().split(/\s+/);
	return [...Map.groupBy([...operations.values()].filter((operation) => words.every((word) => textOf$1(operation).includes(word))), ({ tag }) => tag)].map(([tag, members]) => ({
		tag,
		operations: members
	}));
}
function textOf$1({ operationId, summary, path, tag }) {
	return `${operationId} ${summary} ${path} ${tag}`.toLowerCase();
}
/** What can be set, by the tags of the operations that set it. */
const setLists = [
	{
		tag: "faults",
		title: "Faults",
		list: "listFaults",
		clear: "clearFaults",
		remove: ["removeFault", "fault"],
		key: "id"
	},
	{
		tag: "callbacks",
		title: "Callback plans and hazards",
		list: "listCallbackPlans",
		clear: "clearCallbackPlans",
		remove: ["removeCallbackPlan", "plan"],
		key: "id"
	},
	{
		tag: "dtone",
		title: "Outcomes",
		list: "listDtoneOutcomes",
		clear: "clearDtoneOutcomes",
		remove: ["removeDtoneOutcome", "outcome"],
		key: "id"
	},
	{
		tag: "dtone",
		title: "Outages",
		list: "listDtoneOutages",
		clear: "clearDtoneOutages",
		remove: ["endDtoneOutage", "outage"],
		key: "id"
	},
	{
		tag: "dtone",
		title: "Callback hazards (callback plans)",
		list: "listCallbackPlans",
		remove: ["removeCallbackPlan", "plan"],
		key: "id"
	},
	{
		tag: "dtone",
		title: "Ported numbers",
		list: "listDtonePortedNumbers",
		remove: ["deleteDtonePortedNumber", "number"],
		key: "number"
	},
	{
		tag: "dtone",
		title: "Changed products",
		list: "listDtoneProducts",
		remove: ["restoreDtoneProduct", "product"],
		key: "product_id"
	}
];
const rowLevers = {
	"dtone.transactions": ({ id }) => [{
		operation: "reverseDtoneTransaction",
		known: { transaction: keyOf$2(id) },
		button: "Reverse"
	}, {
		operation: "settleDtoneTransaction",
		known: { transaction: keyOf$2(id) }
	}],
	"dtone.balances": ({ unit }) => [{
		operation: "putDtoneBalance",
		known: { unit: keyOf$2(unit) }
	}],
	"dtone.outcomes": ({ id }) => [{
		operation: "removeDtoneOutcome",
		known: { outcome: keyOf$2(id) },
		button: "Remove the outcome"
	}],
	"dtone.outages": ({ id }) => [{
		operation: "endDtoneOutage",
		known: { outage: keyOf$2(id) },
		button: "End the outage"
	}],
	"africastalking.wallets": ({ currency }) => [{
		operation: "putAfricasTalkingWallet",
		known: { currency: keyOf$2(currency) }
	}],
	"africastalking.queues": ({ product, isPaused }) => [
		{
			operation: "patchAfricasTalkingQueue",
			known: { product: keyOf$2(product) },
			body: { isPaused: isPaused !== true }
		},
		{
			operation: "stallAfricasTalkingQueue",
			known: { product: keyOf$2(product) }
		},
		{
			operation: "loseAfricasTalkingQueueHead",
			known: { product: keyOf$2(product) },
			button: "Lose the first item"
		}
	],
	"subscribers.subscribers": ({ number }) => [{
		operation: "patchSubscriber",
		known: { number: keyOf$2(number) }
	}]
};
/** What can be done to a document. `collection`: as `dtone.transactions`. */
function rowLeversOf(collection, document) {
	return rowLevers[collection]?.(document) ?? [];
}
function keyOf$2(value) {
	return typeof value === "number" ? value : String(value);
}
const levers = {
	"dtone.transactions": ["addDtoneOutcome", "addDtoneOutage"],
	"dtone.balances": ["putDtoneBalance"],
	"dtone.outcomes": ["addDtoneOutcome"],
	"dtone.outages": ["addDtoneOutage"],
	"dtone.settings": ["patchDtoneSettings"],
	"dtone.esimProfiles": ["patchDtoneEsimProfile"],
	"dtone.portedNumbers": ["putDtonePortedNumber", "deleteDtonePortedNumber"],
	"dtone.productBatches": ["addDtoneProductBatch", "withdrawDtoneProductBatch"],
	"dtone.productChanges": ["patchDtoneProduct", "restoreDtoneProduct"],
	"africastalking.dashboards": ["putAfricasTalkingCallbackUrls"],
	"africastalking.accounts": ["putAfricasTalkingAccount"],
	"africastalking.settings": ["patchAfricasTalkingSettings"],
	"africastalking.keyRefusals": ["putAfricasTalkingKeyRefusal", "deleteAfricasTalkingKeyRefusal"],
	"africastalking.senders": ["putAfricasTalkingSender", "deleteAfricasTalkingSender"],
	"africastalking.messageLinks": ["putAfricasTalkingMessageLink"],
	"africastalking.wallets": ["putAfricasTalkingWallet"],
	"africastalking.paymentProducts": ["putAfricasTalkingPaymentProduct", "deleteAfricasTalkingPaymentProduct"],
	"africastalking.payments": ["payAfricasTalkingProduct"],
	"africastalking.airtimePermissions": ["putAfricasTalkingAirtime"],
	"africastalking.inbox": ["receiveAfricasTalkingMessage"],
	"africastalking.shortCodes": ["putAfricasTalkingShortCode", "deleteAfricasTalkingShortCode"],
	"africastalking.ussdCodes": ["putAfricasTalkingUssdCode", "deleteAfricasTalkingUssdCode"],
	"africastalking.voiceNumbers": ["putAfricasTalkingVoiceNumber", "deleteAfricasTalkingVoiceNumber"],
	"africastalking.voiceClients": ["putAfricasTalkingVoiceClient", "deleteAfricasTalkingVoiceClient"],
	"africastalking.browserRequests": ["confirmAfricasTalkingSubscription"],
	"acquirer.settings": ["patchAcquirerSettings"],
	"acquirer.authorisations": ["answerAcquirerChallenge"],
	"subscribers.subscribers": ["patchSubscriber"],
	"subscribers.optOuts": ["putOptOut", "liftOptOut"],
	"subscribers.prompts": ["addPrompt", "answerPrompt"],
	"subscribers.calls": ["callNumber"],
	"subscribers.dialogues": ["dialCode"],
	"subscribers.scripts": ["addHandsetScript", "removeHandsetScript"]
};
Object.keys(levers);
/** What sets or adds a document of a collection. */
function collectionLevers(collection) {
	return levers[collection] ?? [];
}
// console/page/state/collectionLevers.tsx
/** What sets or adds a document of a collection, below its table. */
function CollectionLevers({ world, collection }) {
	const { operations } = controlDocument();
	const levers = collectionLevers(collection).flatMap((id) => operations.get(id) ?? []);
	if (levers.length === 0) return null;
	return /* @__PURE__ */ a("section", {
		"aria-labelledby": "collection-levers",
		children: [/* @__PURE__ */ a("h3", {
			id: "collection-levers",
			children: "What sets them"
		}), levers.map((operation) => /* @__PURE__ */ a(LeverForm, {
			operation,
			children: /* @__PURE__ */ a(OperationForm, {
				operation: operation.operationId,
				known: { world }
			})
		}, operation.operationId))]
	});
}
// console/page/state/documents.ts
/** The most useful columns, in their order. */
const known = [
	{
		name: "id",
		paths: [
			"id",
			"iccid",
			"product"
		]
	},
	{
		name: "status",
		paths: ["status", "state"]
	},
	{
		name: "number",
		paths: [
			"number",
			"phoneNumber",
			"destination.name",
			...partyPaths()
		]
	},
	{
		name: "external id",
		paths: ["externalId"]
	},
	{
		name: "unit",
		paths: ["unit", "currency"]
	},
	{
		name: "amount",
		paths: [
			"value",
			"cost",
			"amount"
		]
	},
	...[
		"available",
		"holding",
		"credit_limit",
		"balance",
		"wallet",
		"stash",
		"mobileMoney",
		"airtime"
	].map(column),
	...[
		"from",
		"to",
		"text",
		"description",
		"depth",
		"perSecond",
		"isPaused",
		"stalledUntil"
	].map(column),
	{
		name: "time",
		paths: [
			"createdAt",
			"at",
			"sentAt",
			"receivedAt",
			"startedAt",
			"leftAt"
		]
	}
];
/** A document without these columns shows its first members. */
const fewest = 3;
const most$1 = 8;
function partyPaths() {
	return [
		"mobile_number",
		"account_number",
		"email"
	].map((name) => `parties.credit_party_identifier.${name}`);
}
function column(name) {
	return {
		name,
		paths: [name]
	};
}
/** The columns for a table of these documents. */
function columnsOf(documents) {
	const columns = known.filter(({ paths }) => documents.some((document) => paths.some((path) => has(document, path))));
	if (columns.length >= fewest) return columns.slice(0, most$1);
	const names = new Set(documents.flatMap((document) => Object.keys(document).filter((name) => has(document, name))));
	const used = columns.flatMap(({ paths }) => paths);
	return [...columns, ...[...names].filter((name) => !used.includes(name)).map(column)].slice(0, 5);
}
/** Whether a document has something that fits a cell. */
function has(document, path) {
	const value = at(document, path);
	return value !== void 0 && (!isRecord(value) || "amount" in value) && !Array.isArray(value);
}
function at(document, path) {
	return path.split(".").reduce((node, name) => isRecord(node) ? node[name] : void 0, document);
}
/** Services that keep amounts in units of 0.0001. */
const inTenThousandths = ["africastalking", "subscribers"];
const amounts = [
	"amount",
	"balance",
	"wallet",
	"stash",
	"mobileMoney",
	"airtime",
	"value",
	"cost"
];
/** The text of a cell. Moments are shown in UTC, amounts in units of their currency. */
function cellOf(document, { paths }, service) {
	const path = paths.find((each) => has(document, each));
	const value = path === void 0 ? void 0 : at(document, path);
	return path === void 0 ? "" : textOf(path, value, service);
}
function textOf(name, value, service) {
	if (isRecord(value)) return `${value["currency"] ?? value["unit"] ?? ""} ${textOf("amount", value["amount"], service)}`;
	if (typeof value !== "number") return String(value ?? "");
	if (/(^at|At|Until)$/.test(name)) return value > 0 ? momentOf(value) : "";
	return amounts.includes(name) && inTenThousandths.includes(service) ? String(value / 1e4) : String(value);
}
function momentOf(instant) {
	return new Date(instant).toISOString().slice(0, -1).replace("T", " ").replace(/\.000$/, "");
}
/** The documents in which a text occurs, the latest first. */
function found(documents, text) {
	const wanted = text.trim().toLowerCase();
	return (wanted === "" ? documents : documents.filter((each) => JSON.stringify(each).toLowerCase().includes(wanted))).toReversed();
}
// console/page/state/rowLevers.tsx
/** What can be done to a document, as forms. */
function RowLevers({ world, collection, document }) {
	return /* @__PURE__ */ a($, { children: rowLeversOf(collection, document).map((lever) => /* @__PURE__ */ a(RowLeverForm, {
		world,
		lever
	}, lever.operation)) });
}
function RowLeverForm({ world, lever }) {
	if (lever.button !== void 0) return /* @__PURE__ */ a(PlainLever, {
		world,
		lever
	});
	const operation = controlDocument().operations.get(lever.operation);
	if (operation === void 0) return null;
	return /* @__PURE__ */ a(LeverForm, {
		operation,
		children: /* @__PURE__ */ a(OperationForm, {
			operation: lever.operation,
			known: {
				world,
				...lever.known
			},
			body: lever.body
		})
	});
}
/** A lever that needs no form: a button with the summary of its operation beside it. */
function PlainLever({ world, lever: { operation, known, button } }) {
	return /* @__PURE__ */ a("p", {
		class: "row",
		children: [/* @__PURE__ */ a(AnyAction, {
			call: {
				operation,
				path: {
					world,
					...known
				}
			},
			children: button
		}), /* @__PURE__ */ a("span", {
			class: "hint",
			children: controlDocument().operations.get(operation)?.summary
		})]
	});
}
// console/page/state/documentRow.tsx
/** A document; it opens to its JSON and to what can be done to it. */
function DocumentRow({ world, service, collection, columns, document }) {
	const [isOpen, setOpen] = d$2(false);
	const [first = "", ...others] = columns.map((column) => cellOf(document, column, service));
	return /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("tr", { children: [/* @__PURE__ */ a("td", { children: /* @__PURE__ */ a("button", {
		type: "button",
		class: "opener",
		"aria-expanded": isOpen,
		onClick: () => setOpen(!isOpen),
		children: [
			/* @__PURE__ */ a("span", {
				"aria-hidden": "true",
				children: isOpen ? "▾" : "▸"
			}),
			" ",
			first === "" ? "open" : first
		]
	}) }), others.map((text, at) => /* @__PURE__ */ a("td", { children: text }, at))] }), isOpen && /* @__PURE__ */ a("tr", {
		class: "opened",
		children: /* @__PURE__ */ a("td", {
			colSpan: columns.length,
			children: [/* @__PURE__ */ a(RowLevers, {
				world,
				collection: `${service}.${collection}`,
				document
			}), /* @__PURE__ */ a("pre", { children: JSON.stringify(document, null, 2) })]
		})
	})] });
}
// console/page/state/collectionTable.tsx
/** How many documents are shown at first, and how many more at a time. */
const shownAtOnce$1 = 200;
/** How many of the latest documents a filter looks into: all of a large collection would take seconds each time. */
const searched = 5e3;
/** The documents of a collection, the latest first. */
function CollectionTable({ world, service, collection }) {
	const [most, setMost] = d$2(shownAtOnce$1);
	const text = place.value.settings["find"] ?? "";
	const last = text === "" ? most + 1 : searched;
	const loaded = useLoaded(() => load$1(world, service, collection, last), [
		world,
		service,
		collection,
		last
	]);
	const documents = Array.isArray(loaded) ? loaded : [];
	const matching = found(documents, text);
	const columns = columnsOf(documents);
	return /* @__PURE__ */ a($, { children: [
		/* @__PURE__ */ a("h2", {
			id: "state-title",
			children: [
				service,
				" · ",
				collection
			]
		}),
		/* @__PURE__ */ a("p", {
			class: "row",
			children: [/* @__PURE__ */ a("label", { children: [
				"Filter",
				" ",
				/* @__PURE__ */ a("input", {
					type: "search",
					value: text,
					placeholder: "any text of a document",
					onInput: ({ currentTarget }) => keepSettings({ find: currentTarget.value })
				})
			] }), /* @__PURE__ */ a("span", {
				class: "hint",
				role: "status",
				children: Array.isArray(loaded) && countOf$1(matching.length, documents.length, last)
			})]
		}),
		matching.length === 0 ? /* @__PURE__ */ a("p", {
			class: "empty",
			children: emptyText$1(loaded, service, collection, text)
		}) : /* @__PURE__ */ a("div", {
			class: "wide",
			children: /* @__PURE__ */ a("table", { children: [/* @__PURE__ */ a("thead", { children: /* @__PURE__ */ a("tr", { children: columns.map(({ name }) => /* @__PURE__ */ a("th", {
				scope: "col",
				children: name
			}, name)) }) }), /* @__PURE__ */ a("tbody", { children: matching.slice(0, most).map((document) => /* @__PURE__ */ a(DocumentRow, {
				world,
				service,
				collection,
				columns,
				document
			}, keyOf$1(document, documents))) })] })
		}),
		matching.length > most && /* @__PURE__ */ a("button", {
			type: "button",
			onClick: () => setMost(most + shownAtOnce$1),
			children: [
				"Show ",
				text === "" ? shownAtOnce$1 : Math.min(shownAtOnce$1, matching.length - most),
				" more"
			]
		}),
		/* @__PURE__ */ a(CollectionLevers, {
			world,
			collection: `${service}.${collection}`
		})
	] });
}
async function load$1(world, service, collection, last) {
	if (service === "africastalking" && collection === "queues") return (await read({
		operation: "listAfricasTalkingQueues",
		path: { world }
	}))?.map(copied) ?? "none";
	return await read({
		operation: "listState",
		path: {
			world,
			service,
			collection
		},
		query: { last }
	}) ?? "none";
}
function copied(queue) {
	return { ...queue };
}
/** `last`: how many of the latest documents were asked for. */
function countOf$1(matching, all, last) {
	if (all === last && matching === all) return `the latest ${all - 1}`;
	const documents = all === last ? `the latest ${all}` : `${all} ${all === 1 ? "document" : "documents"}`;
	return matching === all ? documents : `${matching} of ${documents}`;
}
function emptyText$1(loaded, service, collection, text) {
	if (loaded === void 0) return "Loading";
	if (loaded === "none") return `The control plane shows no ${collection} of ${service}: there are none, or the world is busy.`;
	return text === "" ? `${service} keeps no ${collection} in this world.` : `No document contains “${text}”.`;
}
/** Documents without an id keep their place: later ones come after them. */
function keyOf$1(document, documents) {
	const { id } = document;
	return id === void 0 ? `at ${documents.indexOf(document)}` : String(id);
}
// console/page/state/contents.tsx
/** All that this part can show: the collections of each service with their counts, and the levers. */
function Contents({ world, show }) {
	return /* @__PURE__ */ a("nav", {
		class: "contents",
		"aria-label": "State",
		children: [
			useLoaded(() => loadContents(world), [world])?.map(({ service, collections }) => /* @__PURE__ */ a(Collections, {
				world,
				show,
				service,
				collections
			}, service)),
			/* @__PURE__ */ a("h2", { children: "Levers" }),
			/* @__PURE__ */ a("ul", { children: [/* @__PURE__ */ a(Entry, {
				world,
				show,
				to: "levers",
				text: "all"
			}), leversFor(controlDocument()).map(({ tag, operations }) => /* @__PURE__ */ a(Entry, {
				world,
				show,
				to: `levers.${tag}`,
				text: tag,
				count: operations.length
			}, tag))] })
		]
	});
}
async function loadContents(world) {
	const health = await read({ operation: "getHealth" });
	return Promise.all([...health?.services ?? [], "subscribers"].map(async (service) => ({
		service,
		collections: await read({
			operation: "listCollections",
			path: {
				world,
				service
			}
		}) ?? []
	})));
}
/** Collections that hold nothing are folded away. */
function Collections({ world, show, service, collections }) {
	const filled = collections.filter(({ name, count }) => count > 0 || `${service}.${name}` === show);
	const empty = collections.filter((collection) => !filled.includes(collection));
	const entry = ({ name, count }) => /* @__PURE__ */ a(Entry, {
		world,
		show,
		count,
		to: `${service}.${name}`,
		text: name
	}, name);
	return /* @__PURE__ */ a($, { children: [
		/* @__PURE__ */ a("h2", { children: service }),
		/* @__PURE__ */ a("ul", { children: filled.map(entry) }),
		empty.length > 0 && /* @__PURE__ */ a("details", { children: [/* @__PURE__ */ a("summary", { children: [empty.length, " empty"] }), /* @__PURE__ */ a("ul", { children: empty.map(entry) })] })
	] });
}
function Entry({ world, show, to, text, count }) {
	return /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a("a", {
		href: hashOf({
			world,
			part: "state",
			settings: { show: to }
		}),
		"aria-current": to === show ? "true" : void 0,
		children: [
			text,
			" ",
			count !== void 0 && /* @__PURE__ */ a("span", {
				class: "count",
				children: count
			})
		]
	}) });
}
// console/page/state/setNow.tsx
/** What is set now, each with a button that takes it back. */
function SetNow({ world, list }) {
	const id = P();
	const items = useLoaded(() => load(world, list), [world, list.list]);
	return /* @__PURE__ */ a("section", {
		class: "card set-now",
		"aria-labelledby": id,
		children: [
			/* @__PURE__ */ a("h4", {
				id,
				children: [
					list.title,
					" ",
					/* @__PURE__ */ a("span", {
						class: "count",
						children: items?.length
					})
				]
			}),
			items?.length === 0 ? /* @__PURE__ */ a("p", {
				class: "hint",
				children: "Nothing is set."
			}) : /* @__PURE__ */ a("ul", { children: items?.map((item) => /* @__PURE__ */ a(SetItem, {
				world,
				list,
				item
			}, keyOf(item, list))) }),
			list.clear !== void 0 && (items?.length ?? 0) > 1 && /* @__PURE__ */ a(AnyAction, {
				kind: "quiet",
				call: {
					operation: list.clear,
					path: { world }
				},
				children: ["Remove all ", list.title.toLowerCase()]
			})
		]
	});
}
async function load(world, { list }) {
	const items = await readAny({
		operation: list,
		path: { world }
	});
	return Array.isArray(items) ? items.filter(isRecord) : void 0;
}
function SetItem({ world, list, item }) {
	const { id: _id, seen, applied, ...settings } = item;
	const key = keyOf(item, list);
	const [operation, parameter] = list.remove;
	return /* @__PURE__ */ a("li", { children: [
		/* @__PURE__ */ a("span", {
			class: "name",
			children: key
		}),
		applied !== void 0 && /* @__PURE__ */ a($, { children: [
			/* @__PURE__ */ a("span", {
				class: "badge",
				children: ["seen ", String(seen)]
			}),
			" ",
			/* @__PURE__ */ a("span", {
				class: "badge",
				children: ["applied ", String(applied)]
			})
		] }),
		/* @__PURE__ */ a("code", { children: JSON.stringify(settings) }),
		/* @__PURE__ */ a(AnyAction, {
			kind: "quiet",
			call: {
				operation,
				path: {
					world,
					[parameter]: key
				}
			},
			children: ["Remove ", key]
		})
	] });
}
function keyOf(item, { key }) {
	return String(item[key]);
}
// console/page/state/leverForms.tsx
/** The operations of the control plane as forms: those of one tag, or those that a text finds. */
function Levers({ world, tag }) {
	const text = place.value.settings["find"] ?? "";
	const groups = leversFor(controlDocument(), text).filter((group) => text !== "" || tag === "" || group.tag === tag);
	return /* @__PURE__ */ a($, { children: [
		/* @__PURE__ */ a("h2", {
			id: "state-title",
			children: ["Levers", tag !== "" && text === "" && ` · ${tag}`]
		}),
		/* @__PURE__ */ a("p", {
			class: "row",
			children: /* @__PURE__ */ a("label", { children: [
				"Find an operation",
				" ",
				/* @__PURE__ */ a("input", {
					type: "search",
					value: text,
					placeholder: "outage",
					onInput: ({ currentTarget }) => keepSettings({ find: currentTarget.value })
				})
			] })
		}),
		groups.length === 0 && /* @__PURE__ */ a("p", {
			class: "empty",
			children: [
				"No operation contains “",
				text,
				"”."
			]
		}),
		groups.map((group) => /* @__PURE__ */ a(Group, {
			world,
			group
		}, group.tag))
	] });
}
function Group({ world, group }) {
	const { tag, operations } = group;
	return /* @__PURE__ */ a("section", {
		"aria-labelledby": `levers-${tag}`,
		children: [
			/* @__PURE__ */ a("h3", {
				id: `levers-${tag}`,
				children: tag
			}),
			setLists.filter((each) => each.tag === tag).map((list) => /* @__PURE__ */ a(SetNow, {
				world,
				list
			}, list.title)),
			operations.map((operation) => /* @__PURE__ */ a(LeverForm, {
				operation,
				children: /* @__PURE__ */ a(OperationForm, {
					operation: operation.operationId,
					known: { world }
				})
			}, operation.operationId))
		]
	});
}
// console/page/state/state.tsx
/** What the providers keep in a world, and what acts on it. */
function State$1({ world }) {
	const show = place.value.settings["show"] ?? "dtone.transactions";
	const [service = "", ...rest] = show.split(".");
	const name = rest.join(".");
	return /* @__PURE__ */ a("div", {
		class: "state-parts",
		children: [/* @__PURE__ */ a(Contents, {
			world,
			show
		}), /* @__PURE__ */ a("section", {
			class: "shown",
			"aria-labelledby": "state-title",
			children: service === "levers" ? /* @__PURE__ */ a(Levers, {
				world,
				tag: name
			}, show) : /* @__PURE__ */ a(CollectionTable, {
				world,
				service,
				collection: name
			}, show)
		})]
	});
}
// specs/formats/duration.ts
const pattern = /^P(?!$)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
/** Milliseconds per unit, from weeks to seconds. */
const units$1 = [
	["weeks", 6048e5],
	["days", 864e5],
	["hours", 36e5],
	["minutes", 6e4],
	["seconds", 1e3]
];
/** The units of an ISO 8601 duration with their counts as written, largest first; undefined if the text is not a duration. */
function durationParts(text) {
	const match = pattern.exec(text);
	if (match === null) return void 0;
	return units$1.flatMap(([unit], index) => {
		const count = match[index + 1];
		return count === void 0 ? [] : [{
			unit,
			count
		}];
	});
}
// console/page/time/span.ts
/** Milliseconds of a unit by its names. People write more than the `5m` and `1h30m` of commands, which `isoDuration` reads. */
const units = [
	[/^(ms|millis|milliseconds?)$/, 1],
	[/^(s|secs?|seconds?)$/, 1e3],
	[/^(m|mins?|minutes?)$/, 6e4],
	[/^(h|hrs?|hours?)$/, 36e5],
	[/^(d|days?)$/, 864e5],
	[/^(w|wks?|weeks?)$/, 6048e5]
];
/**
* Reads what a person writes: an ISO 8601 duration, a duration as `1h30m`, `90s` or `2 days`, or a moment as `2026-01-05T12:00:00Z`.
* Without an offset a moment is in UTC. Undefined for anything else.
*/
function readSpan(text) {
	const trimmed = text.trim();
	const written = trimmed.toUpperCase();
	if (durationParts(written) !== void 0) return { by: written };
	const milliseconds = readDuration(trimmed.toLowerCase());
	if (milliseconds !== void 0) return { by: durationOf(milliseconds) };
	const moment = readMoment(trimmed);
	return moment === void 0 ? void 0 : { to: moment };
}
/** Reads a moment; without a time of day it is midnight, without an offset it is in UTC. */
function readMoment(text) {
	const [, day, time = "00:00:00", offset = "Z"] = /^(\d{4}-\d\d-\d\d)(?:[Tt ](\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?))?\s*(Z|z|[+-]\d\d:\d\d)?$/.exec(text.trim()) ?? [];
	if (day === void 0) return void 0;
	const midnight = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
	if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== day) return void 0;
	const instant = Date.parse(`${day}T${time}${offset.toUpperCase()}`);
	return Number.isNaN(instant) ? void 0 : new Date(instant).toISOString();
}
function readDuration(text) {
	if (!/^(\d+(\.\d+)?\s*[a-z]+[\s,]*)+$/.test(text)) return void 0;
	let milliseconds = 0;
	for (const [, amount, name = ""] of text.matchAll(/(\d+(?:\.\d+)?)\s*([a-z]+)/g)) {
		const unit = units.find(([names]) => names.test(name));
		if (unit === void 0) return void 0;
		milliseconds += Number(amount) * unit[1];
	}
	return Math.round(milliseconds);
}
/** The ISO 8601 duration of some milliseconds, in days at most. */
function durationOf(milliseconds) {
	const { days, hours, minutes, seconds } = partsOf(milliseconds);
	const time = [
		amountOf(hours, "H"),
		amountOf(minutes, "M"),
		amountOf(seconds, "S")
	].join("");
	if (days === 0 && time === "") return "PT0S";
	return `P${amountOf(days, "D")}${time === "" ? "" : `T${time}`}`;
}
function amountOf(amount, unit) {
	return amount === 0 ? "" : `${amount}${unit}`;
}
function partsOf(milliseconds) {
	const minutes = Math.floor(milliseconds / 6e4);
	return {
		days: Math.floor(minutes / 1440),
		hours: Math.floor(minutes / 60) % 24,
		minutes: minutes % 60,
		seconds: milliseconds % 6e4 / 1e3
	};
}
/** How long it is from one moment to another, to read: `1 h 30 min`. */
function untilText(from, to) {
	const milliseconds = Date.parse(to) - Date.parse(from);
	if (milliseconds <= 0) return "now";
	const { days, hours, minutes, seconds } = partsOf(milliseconds);
	return [
		[days, "d"],
		[hours, "h"],
		[minutes, "min"],
		[seconds, "s"]
	].filter(([amount]) => amount > 0).map(([amount, unit]) => `${amount} ${unit}`).join(" ");
}
// console/page/time/advanceCard.tsx
const steps = [
	["1 s", "PT1S"],
	["30 s", "PT30S"],
	["5 min", "PT5M"],
	["1 h", "PT1H"],
	["1 day", "P1D"]
];
/** Moves the clock forward: by buttons, by text, or to what is due next. */
function AdvanceCard({ world, clock, due, advancing, advance, isFrozenFirst, setFrozenFirst }) {
	const isBusy = advancing.isRunning;
	const [next] = due?.items ?? [];
	return /* @__PURE__ */ a("section", {
		class: "card",
		"aria-labelledby": "advance-title",
		children: [
			/* @__PURE__ */ a("h3", {
				id: "advance-title",
				children: "Advance"
			}),
			/* @__PURE__ */ a("p", {
				class: "row",
				children: [steps.map(([text, by]) => /* @__PURE__ */ a("button", {
					type: "button",
					disabled: isBusy,
					onClick: () => advance({ by }),
					children: text
				}, by)), /* @__PURE__ */ a("button", {
					type: "button",
					disabled: isBusy || next === void 0,
					onClick: () => next !== void 0 && due !== void 0 && advance(spanTo(next.due, due.now)),
					children: "To what is due next"
				})]
			}),
			/* @__PURE__ */ a(AdvanceByText, {
				isBusy,
				advance
			}),
			clock !== void 0 && clock.mode !== "manual" && /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("p", { children: /* @__PURE__ */ a("label", { children: [
				/* @__PURE__ */ a("input", {
					type: "checkbox",
					checked: isFrozenFirst,
					onChange: ({ currentTarget }) => setFrozenFirst(currentTarget.checked)
				}),
				" ",
				"Freeze and advance"
			] }) }), /* @__PURE__ */ a("p", {
				class: "hint",
				children: "This clock runs by itself: what is due fires also between advances. Frozen, it stays where the advance ends. Otherwise it jumps and runs on from there."
			})] }),
			/* @__PURE__ */ a(Result, { advancing }),
			(isBusy || clock?.advance !== void 0) && /* @__PURE__ */ a("p", {
				class: "row",
				children: [/* @__PURE__ */ a("span", {
					class: "badge open",
					children: ["advancing", clock?.advance !== void 0 && /* @__PURE__ */ a($, { children: [
						" ",
						"to ",
						/* @__PURE__ */ a(Moment, { at: clock.advance.to })
					] })]
				}), /* @__PURE__ */ a(Action, {
					kind: "danger",
					call: {
						operation: "stopAdvance",
						path: { world }
					},
					children: "Stop the advance"
				})]
			})
		]
	});
}
/** To a moment; what is overdue fires when no time passes at all. */
function spanTo(due, now) {
	return Date.parse(due) > Date.parse(now) ? { to: due } : { by: "PT0S" };
}
function AdvanceByText({ isBusy, advance }) {
	const [text, setText] = d$2("");
	const span = readSpan(text);
	return /* @__PURE__ */ a("form", {
		class: "row",
		"aria-label": "Advance by text",
		onSubmit: (event) => {
			event.preventDefault();
			if (span === void 0 || isBusy) return;
			advance(span);
			setText("");
		},
		children: [
			/* @__PURE__ */ a("label", { children: [
				"By or to",
				" ",
				/* @__PURE__ */ a("input", {
					value: text,
					placeholder: "1h30m",
					"aria-describedby": "span-hint",
					onInput: ({ currentTarget }) => setText(currentTarget.value)
				})
			] }),
			/* @__PURE__ */ a("button", {
				type: "submit",
				class: "main",
				disabled: isBusy || span === void 0,
				children: "Advance"
			}),
			/* @__PURE__ */ a("span", {
				class: "hint",
				id: "span-hint",
				children: text !== "" && span === void 0 ? "Neither a duration nor a moment." : span === void 0 ? "5m, 90s, 1h30m, 2 days, PT5M, or a moment: 2026-01-05T12:00:00Z" : "by" in span ? `by ${span.by}` : `to ${span.to}`
			})
		]
	});
}
/** What came of the latest advance. */
function Result({ advancing: { outcome } }) {
	const advanced = outcome?.body;
	return /* @__PURE__ */ a("p", {
		role: "status",
		children: [advanced !== void 0 && /* @__PURE__ */ a($, { children: [
			"At ",
			/* @__PURE__ */ a(Moment, { at: advanced.now }),
			": ",
			countOf(advanced.fired, "timer"),
			" fired,",
			" ",
			countOf(advanced.delivered, "callback"),
			" delivered.",
			" ",
			/* @__PURE__ */ a("span", {
				class: advanced.settled ? "badge good" : "badge open",
				children: advanced.settled ? "settled" : "not settled"
			})
		] }), /* @__PURE__ */ a(ProblemText, { problem: outcome?.problem })]
	});
}
function countOf(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
// console/page/time/clockCard.tsx
/** The clock, and how its time passes. */
function ClockCard({ world, clock }) {
	const path = { world };
	return /* @__PURE__ */ a("section", {
		class: "card",
		"aria-labelledby": "clock-title",
		children: [
			/* @__PURE__ */ a("h3", {
				id: "clock-title",
				children: "Clock"
			}),
			/* @__PURE__ */ a("p", {
				class: "now",
				children: clock === void 0 ? "…" : /* @__PURE__ */ a(Moment, { at: clock.now })
			}),
			/* @__PURE__ */ a("p", { children: [
				/* @__PURE__ */ a("span", {
					class: "badge",
					children: clock?.mode
				}),
				" ",
				clock !== void 0 && modeText(clock)
			] }),
			/* @__PURE__ */ a("p", {
				class: "row",
				children: [/* @__PURE__ */ a(Action, {
					isDisabled: clock?.mode === "manual",
					call: {
						operation: "putClock",
						path,
						body: { mode: "manual" }
					},
					children: "Freeze"
				}), /* @__PURE__ */ a(Action, {
					isDisabled: clock?.mode === "real",
					call: {
						operation: "putClock",
						path,
						body: { mode: "real" }
					},
					children: "Run"
				})]
			}),
			/* @__PURE__ */ a(Faster, { world }),
			/* @__PURE__ */ a(SetMoment, { world })
		]
	});
}
function modeText({ mode, rate }) {
	if (mode === "manual") return "Frozen: it moves only when it is advanced.";
	if (mode === "real") return "Runs as real time does.";
	return `Runs ${rate} seconds in each second of real time.`;
}
function Faster({ world }) {
	const [rate, setRate] = d$2("60");
	return /* @__PURE__ */ a("p", {
		class: "row",
		children: [/* @__PURE__ */ a("label", { children: [
			"Rate",
			" ",
			/* @__PURE__ */ a("input", {
				type: "number",
				class: "rate",
				min: 0,
				step: "any",
				value: rate,
				onInput: ({ currentTarget }) => setRate(currentTarget.value)
			})
		] }), /* @__PURE__ */ a(Action, {
			isDisabled: rate === "",
			call: {
				operation: "putClock",
				path: { world },
				body: {
					mode: "scaled",
					rate: Number(rate)
				}
			},
			children: "Run fast"
		})]
	});
}
function SetMoment({ world }) {
	const [text, setText] = d$2("");
	const now = readMoment(text);
	return /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("p", {
		class: "row",
		children: [/* @__PURE__ */ a("label", { children: [
			"Moment",
			" ",
			/* @__PURE__ */ a("input", {
				value: text,
				placeholder: "2026-01-05 12:00",
				"aria-describedby": "set-hint",
				onInput: ({ currentTarget }) => setText(currentTarget.value)
			})
		] }), /* @__PURE__ */ a(Action, {
			isDisabled: now === void 0,
			call: {
				operation: "putClock",
				path: { world },
				body: { now: now ?? "" }
			},
			children: "Set"
		})]
	}), /* @__PURE__ */ a("p", {
		class: "hint",
		id: "set-hint",
		children: "In UTC. What falls due before it fires at the next advance. Time cannot go back."
	})] });
}
// console/page/time/dueList.tsx
/** What the world does next by itself, the earliest first. */
function DueList({ world, due, isBusy, advance, showMore }) {
	const items = due?.items ?? [];
	return /* @__PURE__ */ a("section", {
		"aria-labelledby": "due-title",
		children: [
			/* @__PURE__ */ a("h3", {
				id: "due-title",
				children: ["Due next ", /* @__PURE__ */ a("span", {
					class: "count",
					children: due?.total
				})]
			}),
			due !== void 0 && items.length === 0 && /* @__PURE__ */ a("p", {
				class: "empty",
				children: "Nothing is due. The world stays as it is until a request comes."
			}),
			due !== void 0 && items.length > 0 && /* @__PURE__ */ a("div", {
				class: "wide",
				children: /* @__PURE__ */ a("table", { children: [/* @__PURE__ */ a("thead", { children: /* @__PURE__ */ a("tr", { children: [
					"in",
					"at",
					"what",
					"of",
					"key",
					"caused by",
					""
				].map((name) => /* @__PURE__ */ a("th", {
					scope: "col",
					children: name === "" ? /* @__PURE__ */ a("span", {
						class: "unseen",
						children: "action"
					}) : name
				}, name)) }) }), /* @__PURE__ */ a("tbody", { children: items.map((item, at) => /* @__PURE__ */ a("tr", { children: [/* @__PURE__ */ a(DueCells, {
					world,
					item,
					now: due.now
				}), /* @__PURE__ */ a("td", { children: /* @__PURE__ */ a("button", {
					type: "button",
					class: "quiet",
					disabled: isBusy,
					onClick: () => advance(spanTo(item.due, due.now)),
					children: "Advance to here"
				}) })] }, at)) })] })
			}),
			due !== void 0 && due.total > items.length && items.length < 1e3 && /* @__PURE__ */ a("button", {
				type: "button",
				onClick: showMore,
				children: ["Show more of ", due.total]
			})
		]
	});
}
function DueCells({ world, item, now }) {
	const { due, kind, name, service, key, step, cause } = item;
	return /* @__PURE__ */ a($, { children: [
		/* @__PURE__ */ a("td", { children: untilText(now, due) }),
		/* @__PURE__ */ a("td", { children: /* @__PURE__ */ a(Moment, { at: due }) }),
		/* @__PURE__ */ a("td", { children: [
			/* @__PURE__ */ a("span", {
				class: "badge",
				children: kind
			}),
			" ",
			name,
			step !== void 0 && ` · ${step}`
		] }),
		/* @__PURE__ */ a("td", { children: service }),
		/* @__PURE__ */ a("td", {
			class: "name",
			children: key
		}),
		/* @__PURE__ */ a("td", { children: cause !== void 0 && /* @__PURE__ */ a("a", {
			href: hashOf({
				world,
				part: "traffic",
				settings: { open: String(cause) }
			}),
			children: ["exchange ", cause]
		}) })
	] });
}
// console/page/time/participants.tsx
/** The applications that take part in the clock, and whether they have answered. */
function Participants({ world }) {
	const participants = useLoaded(() => read({
		operation: "listParticipants",
		path: { world }
	}), [world]);
	return /* @__PURE__ */ a("section", {
		"aria-labelledby": "participants-title",
		children: [
			/* @__PURE__ */ a("h3", {
				id: "participants-title",
				children: ["Participants ", /* @__PURE__ */ a("span", {
					class: "count",
					children: participants?.length
				})]
			}),
			participants?.length === 0 && /* @__PURE__ */ a("p", {
				class: "hint",
				children: "No application takes part in this clock. One that does has its work done before time moves on."
			}),
			/* @__PURE__ */ a("ul", {
				class: "participants",
				children: participants?.map(({ name, turn, next }) => /* @__PURE__ */ a("li", { children: [
					/* @__PURE__ */ a("strong", { children: name }),
					" ",
					turn === null ? /* @__PURE__ */ a("span", {
						class: "badge good",
						children: "has answered"
					}) : /* @__PURE__ */ a("span", {
						class: "badge open",
						children: ["has not answered turn ", turn]
					}),
					" ",
					next === null ? "nothing due" : /* @__PURE__ */ a($, { children: ["next work at ", /* @__PURE__ */ a(Moment, { at: next })] })
				] }, name))
			})
		]
	});
}
// console/page/time/useAdvance.ts
/** Advances of one world, one at a time. */
function useAdvance(world) {
	const { isBusy, run } = useOneAtATime();
	const [outcome, setOutcome] = d$2();
	return {
		isRunning: isBusy,
		outcome,
		advance: (span, isFrozenFirst) => run(span, async () => {
			setOutcome(await move(world, span, isFrozenFirst));
		})
	};
}
async function move(world, span, isFrozenFirst) {
	if (isFrozenFirst) {
		const { problem } = await perform({
			operation: "putClock",
			path: { world },
			body: { mode: "manual" }
		});
		if (problem !== void 0) return { problem };
	}
	return perform({
		operation: "advanceClock",
		path: { world },
		body: span
	});
}
// console/page/time/time.tsx
/** How many of the things that are due are shown at first. */
const shownAtOnce = 100;
/** The clock of a world, what moves it, and what is due next. */
function Time({ world }) {
	const clock = useLoaded(() => read({
		operation: "getClock",
		path: { world }
	}), [world]);
	const [limit, setLimit] = d$2(shownAtOnce);
	const due = useLoaded(() => read({
		operation: "listDue",
		path: { world },
		query: { limit }
	}), [world, limit]);
	const advancing = useAdvance(world);
	const [isFrozenFirst, setFrozenFirst] = d$2(false);
	const isRunningClock = clock !== void 0 && clock.mode !== "manual";
	const advance = (span) => void advancing.advance(span, isRunningClock && isFrozenFirst);
	return /* @__PURE__ */ a($, { children: [
		/* @__PURE__ */ a("h2", { children: "Time" }),
		/* @__PURE__ */ a("div", {
			class: "time-cards",
			children: [/* @__PURE__ */ a(ClockCard, {
				world,
				clock
			}), /* @__PURE__ */ a(AdvanceCard, {
				world,
				clock,
				due,
				advancing,
				advance,
				isFrozenFirst,
				setFrozenFirst
			})]
		}),
		/* @__PURE__ */ a(DueList, {
			world,
			due,
			advance,
			isBusy: advancing.isRunning,
			showMore: () => setLimit(Math.min(limit * 5, 1e3))
		}),
		/* @__PURE__ */ a(Participants, { world })
	] });
}
// specs/formats/json.ts
/** The value of a JSON text; undefined if it is not JSON. */
function parsedJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// specs/formats/bodyText.ts
const token = /"(?:[^"\\]|\\.)*"|[[\]{},:]|[^\s[\]{},:"]+/g;
/**
* Indents JSON without parsing its values, so that `1.0`, long numbers and repeated names stay as they were sent. Text that is
* not JSON is returned unchanged.
*/
function prettyJson(text) {
	if (parsedJson(text) === void 0) return text;
	let indent = "";
	let pretty = "";
	let previous = "";
	for (const [part] of text.matchAll(token)) {
		const closes = part === "}" || part === "]";
		if (closes) indent = indent.slice(2);
		if (previous === "{" || previous === "[" ? !closes : closes || previous === ",") pretty += `\n${indent}`;
		pretty += part === ":" ? ": " : part;
		if (part === "{" || part === "[") indent += "  ";
		previous = part;
	}
	return pretty;
}
// console/page/traffic/bodyText.ts
/** Forms as their fields, JSON with indents, everything else as it is. */
function shownBody(body, contentType = "") {
	if (body === "") return { kind: "none" };
	if (/^application\/x-www-form-urlencoded\b/i.test(contentType)) return {
		kind: "form",
		fields: [...new URLSearchParams(body)].map(([name, value]) => [visibleText(name), visibleText(value)])
	};
	return {
		kind: "text",
		text: visibleText(prettyJson(body))
	};
}
// console/page/traffic/detail/body.tsx
/** The body of a request or an answer, by the media type that its headers tell. */
function Body({ text, headers }) {
	const body = shownBody(text, headers["content-type"]);
	if (body.kind === "none") return /* @__PURE__ */ a("p", {
		class: "hint",
		children: "No body."
	});
	if (body.kind === "text") return /* @__PURE__ */ a("pre", {
		tabIndex: 0,
		children: body.text
	});
	return /* @__PURE__ */ a("table", {
		class: "form",
		children: /* @__PURE__ */ a("tbody", { children: body.fields.map(([name, value], at) => /* @__PURE__ */ a("tr", { children: [/* @__PURE__ */ a("th", {
			scope: "row",
			children: name
		}), /* @__PURE__ */ a("td", { children: /* @__PURE__ */ a("code", {
			class: "whole",
			children: value
		}) })] }, at)) })
	});
}
// console/page/traffic/exchangeCurl.ts
/** What clients add by themselves. */
const automatic = /^(host|connection|keep-alive|content-length|transfer-encoding|accept-encoding|user-agent|accept-language|sec-.*)$/;
const redacted = "[redacted]";
const isCut = /… \(\d+ more characters\)$/;
/**
* The command that sends the request of an exchange again: to the provider, or to the receiver of a callback. Undefined where the provider
* has no address. `origins`: of the services, by name.
*/
function exchangeCurl({ kind, service, request: { method, target, headers, body } }, origins) {
	const origin = kind === "callback" ? "" : origins[service];
	if (origin === void 0) return void 0;
	const url = origin + target;
	const given = Object.entries(headers).filter(([name, value]) => !automatic.test(name) && !(name === "accept" && value === "*/*"));
	const words = ["curl", .../[[\]{}]/.test(url) ? ["--globoff"] : []];
	if (method !== "GET" && !(method === "POST" && body !== "")) words.push("-X", shellWord(method));
	words.push(shellWord(url), ...given.flatMap(([name, value]) => headerWords(name, value, service)));
	if (body !== "") words.push("--data-raw", shellWord(body));
	const notes = [
		...given.filter(([, value]) => value === redacted).map(([name]) => `${name} is redacted: set ${placeholders(name, service)}.`),
		...isCut.test(body) || isCut.test(target) ? ["The journal has cut the request, so the command is not whole."] : [],
		.../[\0\uFFFD]/.test(body) ? ["The body has bytes that are no text, which no command can hold: the command sends another body."] : []
	];
	return {
		command: words.join(" "),
		notes
	};
}
function headerWords(name, value, service) {
	if (value !== redacted || !/^[\w-]+$/.test(name)) return ["-H", shellWord(`${name}: ${value}`)];
	if (name === "authorization" && service === "dtone") return ["-u", "\"$API_KEY:$API_SECRET\""];
	return ["-H", `"${name}: ${name === "authorization" ? "Bearer " : ""}${variable(name)}"`];
}
function placeholders(name, service) {
	return name === "authorization" && service === "dtone" ? "$API_KEY and $API_SECRET" : variable(name);
}
/** `$API_KEY`; other headers than those of providers have variables of their own. */
function variable(name) {
	return name === "apikey" || name === "authorization" ? "$API_KEY" : `$${name.toUpperCase().replaceAll("-", "_")}`;
}
// console/page/traffic/detail/command.tsx
/** The request as a command that sends it again. */
function Command({ exchange }) {
	const [origins, setOrigins] = d$2();
	A$1(() => {
		read({ operation: "getHealth" }).then((health) => setOrigins(health?.urls));
	}, []);
	const curl = origins === void 0 ? void 0 : exchangeCurl(exchange, origins);
	return /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("h4", { children: "As curl" }), curl === void 0 ? /* @__PURE__ */ a("p", {
		class: "hint",
		children: origins === void 0 ? "…" : "The service has no address."
	}) : /* @__PURE__ */ a($, { children: [
		/* @__PURE__ */ a("p", {
			class: "row",
			children: /* @__PURE__ */ a(CopyButton, {
				text: curl.command,
				name: "Copy as curl"
			})
		}),
		curl.notes.map((note) => /* @__PURE__ */ a("p", {
			class: "hint",
			children: note
		}, note)),
		/* @__PURE__ */ a("pre", {
			tabIndex: 0,
			children: visibleText(curl.command)
		})
	] })] });
}
// console/page/traffic/related.ts
/** What caused an exchange, and what followed. */
function relatedTo({ id, kind, cause, callback }, exchanges) {
	return {
		cause: cause === void 0 ? void 0 : exchangeWithId(exchanges, cause),
		callbacks: kind === "request" ? exchanges.filter((other) => other.cause === id) : [],
		attempts: callback === void 0 ? [] : exchanges.filter((other) => other.callback === callback && other.id !== id)
	};
}
// console/page/traffic/detail/relations.tsx
/** What caused an exchange, and what followed: each is a link to its row. */
function Relations({ world, exchange }) {
	const { cause, callbacks, attempts } = relatedTo(exchange, exchanges.entries);
	const request = exchange.cause ?? exchange.id;
	const all = useLoaded(() => read({
		operation: "listCallbacks",
		path: { world },
		query: { cause: request }
	}), [world, request]);
	const own = all?.find(({ id }) => id === exchange.callback);
	const latest = [exchange, ...attempts].reduce((last, one) => one.id > last.id ? one : last);
	const next = own?.state === "queued" ? latest.retryAt : void 0;
	const unsent = exchange.kind === "request" ? (all ?? []).filter((callback) => callback.attempts.length === 0) : [];
	const isFollowed = callbacks.length + attempts.length + unsent.length > 0;
	return /* @__PURE__ */ a($, { children: [
		exchange.cause !== void 0 && /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("h4", { children: "Caused by" }), /* @__PURE__ */ a("ul", {
			class: "related",
			children: /* @__PURE__ */ a("li", { children: cause === void 0 ? `#${exchange.cause}, which the journal has dropped` : /* @__PURE__ */ a(LinkTo, { exchange: cause }) })
		})] }),
		exchange.kind === "callback" && /* @__PURE__ */ a("p", { children: [
			"Callback ",
			exchange.callback,
			own !== void 0 && /* @__PURE__ */ a($, { children: [
				" ",
				"is ",
				/* @__PURE__ */ a(State, { of: own })
			] }),
			next !== void 0 && /* @__PURE__ */ a($, { children: [", next attempt at ", /* @__PURE__ */ a(Moment, { at: next })] })
		] }),
		isFollowed && /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("h4", { children: exchange.kind === "request" ? "What followed" : "Other attempts" }), /* @__PURE__ */ a("ul", {
			class: "related",
			children: [[...callbacks, ...attempts].map((other) => /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a(LinkTo, { exchange: other }) }, other.id)), unsent.map((callback) => /* @__PURE__ */ a("li", { children: [
				/* @__PURE__ */ a("a", {
					href: hashOf({
						world,
						part: "traffic",
						settings: { view: "callbacks" }
					}),
					children: [
						"callback ",
						callback.id,
						", ",
						callback.name
					]
				}),
				" ",
				/* @__PURE__ */ a(State, { of: callback })
			] }, `callback ${callback.id}`))]
		})] })
	] });
}
function LinkTo({ exchange }) {
	const { id, at, operationId, callback } = exchange;
	const { value } = place;
	return /* @__PURE__ */ a($, { children: [
		/* @__PURE__ */ a("a", {
			href: hashOf({
				...value,
				part: "traffic",
				settings: {
					...value.settings,
					open: String(id)
				}
			}),
			children: [
				"#",
				id,
				" ",
				operationId ?? "no operation"
			]
		}),
		" ",
		/* @__PURE__ */ a(Moment, {
			at,
			isShort: true
		}),
		" ",
		/* @__PURE__ */ a("span", {
			class: `badge ${toneOf(exchange)}`,
			children: statusText(exchange)
		}),
		callback !== void 0 && /* @__PURE__ */ a("span", {
			class: "hint",
			children: [" callback ", callback]
		})
	] });
}
function State({ of: { state } }) {
	return /* @__PURE__ */ a("span", {
		class: `badge ${state === "delivered" ? "good" : state === "queued" || state === "held" ? "open" : "bad"}`,
		children: state
	});
}
// console/page/traffic/detail/replay.tsx
/** Sends a callback once more, and opens the attempt. */
function Replay({ world, callback }) {
	return /* @__PURE__ */ a("p", {
		class: "row",
		children: /* @__PURE__ */ a(Action, {
			call: {
				operation: "replayCallback",
				path: {
					world,
					callback
				}
			},
			done: ({ attempts }) => keepSettings({
				view: "",
				open: String(attempts.at(-1)?.entry ?? "")
			}),
			children: [
				"Send callback ",
				callback,
				" again"
			]
		})
	});
}
// console/page/traffic/detail/touchedBy.tsx
/** The fault or the callback plans that were applied to an exchange, and what was nearly right in it. */
function TouchedBy({ world, exchange: { fault, plans = [], nearMiss = [] } }) {
	return /* @__PURE__ */ a($, { children: [
		nearMiss.length > 0 && /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("h4", { children: "Near misses" }), /* @__PURE__ */ a("ul", { children: nearMiss.map((hint) => /* @__PURE__ */ a("li", { children: visibleText(hint) }, hint)) })] }),
		fault !== void 0 && /* @__PURE__ */ a(Fault, {
			world,
			id: fault
		}),
		plans.map((id) => /* @__PURE__ */ a(Plan, {
			world,
			id
		}, id))
	] });
}
function Fault({ world, id }) {
	const faults = useLoaded(() => read({
		operation: "listFaults",
		path: { world }
	}), [world]);
	const rule = faults?.find((fault) => fault.id === id);
	const { select, place, effect } = rule ?? {};
	return /* @__PURE__ */ a(Rule, {
		title: `Fault ${id}`,
		isLoaded: faults !== void 0,
		rule: rule && {
			select,
			place,
			effect
		}
	});
}
function Plan({ world, id }) {
	const plans = useLoaded(() => read({
		operation: "listCallbackPlans",
		path: { world }
	}), [world]);
	const rule = plans?.find((plan) => plan.id === id);
	const { select, action } = rule ?? {};
	return /* @__PURE__ */ a(Rule, {
		title: `Callback plan ${id}`,
		isLoaded: plans !== void 0,
		rule: rule && {
			select,
			action
		}
	});
}
function Rule({ title, isLoaded, rule }) {
	return /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("h4", { children: title }), rule === void 0 ? /* @__PURE__ */ a("p", {
		class: "hint",
		children: isLoaded ? "The rule has been removed." : "…"
	}) : /* @__PURE__ */ a("pre", { children: visibleText(JSON.stringify(rule, void 0, 2)) })] });
}
// console/page/traffic/detail/exchangePane.tsx
/** One exchange with all that is known of it. */
function ExchangePane({ world, id, close }) {
	const exchange = exchangeWithId(exchanges.revision.value >= 0 ? exchanges.entries : [], id);
	const pane = T$1(null);
	A$1(() => pane.current?.focus({ preventScroll: true }), []);
	return /* @__PURE__ */ a("section", {
		ref: pane,
		class: "pane",
		"aria-label": `Exchange ${id}`,
		tabIndex: -1,
		onKeyDown: ({ key }) => key === "Escape" && close(),
		children: [/* @__PURE__ */ a("div", {
			class: "row",
			children: [/* @__PURE__ */ a("h3", { children: exchange === void 0 ? `Exchange ${id}` : exchange.operationId ?? "No operation" }), /* @__PURE__ */ a("button", {
				type: "button",
				class: "quiet end",
				onClick: close,
				children: "Close"
			})]
		}), exchange === void 0 ? /* @__PURE__ */ a("p", {
			class: "empty",
			children: "The journal does not have this exchange."
		}) : /* @__PURE__ */ a(Content, {
			world,
			exchange
		})]
	});
}
function Content({ world, exchange }) {
	const { id, at, kind, service, request, reply, error } = exchange;
	return /* @__PURE__ */ a($, { children: [
		/* @__PURE__ */ a("p", { children: [
			"#",
			id,
			", ",
			kind === "request" ? "request to" : "callback of",
			" ",
			service,
			", ",
			/* @__PURE__ */ a(Moment, { at }),
			" ",
			/* @__PURE__ */ a("span", {
				class: `badge ${toneOf(exchange)}`,
				children: statusText(exchange)
			})
		] }),
		exchange.callback !== void 0 && /* @__PURE__ */ a(Replay, {
			world,
			callback: exchange.callback
		}),
		/* @__PURE__ */ a(TouchedBy, {
			world,
			exchange
		}),
		/* @__PURE__ */ a(Relations, {
			world,
			exchange
		}),
		/* @__PURE__ */ a(Part$1, {
			name: "Request",
			headers: request.headers,
			children: [/* @__PURE__ */ a("p", { children: /* @__PURE__ */ a("code", {
				class: "whole",
				children: [
					request.method,
					" ",
					visibleText(request.target)
				]
			}) }), /* @__PURE__ */ a(Body, {
				text: request.body,
				headers: request.headers
			})]
		}),
		reply === null ? /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("h4", { children: "No answer" }), error !== void 0 && /* @__PURE__ */ a("p", {
			class: "problem",
			children: visibleText(error)
		})] }) : /* @__PURE__ */ a(Part$1, {
			name: `Answer ${reply.status}`,
			headers: reply.headers,
			children: [statusOf(exchange) === void 0 && /* @__PURE__ */ a("p", {
				class: "problem",
				children: ["It did not arrive: ", visibleText(error ?? "")]
			}), /* @__PURE__ */ a(Body, {
				text: reply.body,
				headers: reply.headers
			})]
		}),
		/* @__PURE__ */ a(Command, { exchange })
	] });
}
function Part$1({ name, headers, children }) {
	const entries = Object.entries(headers);
	return /* @__PURE__ */ a($, { children: [
		/* @__PURE__ */ a("h4", { children: name }),
		children,
		/* @__PURE__ */ a("details", { children: [/* @__PURE__ */ a("summary", { children: entries.length === 1 ? "1 header" : `${entries.length} headers` }), /* @__PURE__ */ a("table", { children: /* @__PURE__ */ a("tbody", { children: entries.map(([header, value]) => /* @__PURE__ */ a("tr", { children: [/* @__PURE__ */ a("th", {
			scope: "row",
			children: visibleText(header)
		}), /* @__PURE__ */ a("td", { children: /* @__PURE__ */ a("code", {
			class: "whole",
			children: visibleText(value)
		}) })] }, header)) }) })] })
	] });
}
// console/page/traffic/list/exchangeRow.tsx
/** Characters of a target that a row can show. */
const longestTarget = 300;
/** The id of a row's element. */
function rowId(exchange) {
	return `exchange-${exchange}`;
}
/** One exchange in a line. `place`: which row it is of how many, and its pixels from the top. */
function ExchangeRow({ exchange, attempt, place, isChosen, isOpen, choose }) {
	const { id, at, kind, service, operationId, request } = exchange;
	const target = visibleText(request.target.slice(0, longestTarget));
	return /* @__PURE__ */ a("div", {
		id: rowId(id),
		role: "option",
		"aria-selected": isOpen,
		"aria-setsize": place.of,
		"aria-posinset": place.row + 1,
		class: `exchange${isChosen ? " chosen" : ""}${isOpen ? " open" : ""}`,
		style: { top: `${place.top}px` },
		onClick: choose,
		children: [
			/* @__PURE__ */ a("time", {
				dateTime: at,
				children: [/* @__PURE__ */ a("span", {
					class: "day",
					children: [at.slice(5, 10), " "]
				}), at.slice(11).replace(/(\.000)?Z$/, "")]
			}),
			/* @__PURE__ */ a("span", {
				class: `kind ${kind}`,
				children: kind === "request" ? "→ request" : "← callback"
			}),
			/* @__PURE__ */ a("span", {
				class: "service",
				children: service
			}),
			/* @__PURE__ */ a("span", {
				class: "operation",
				children: operationId ?? "no operation"
			}),
			/* @__PURE__ */ a("code", {
				class: "target",
				children: [
					request.method,
					" ",
					target
				]
			}),
			/* @__PURE__ */ a("span", {
				class: `badge ${toneOf(exchange)}`,
				children: statusText(exchange)
			}),
			/* @__PURE__ */ a("span", {
				class: "marks",
				children: marksOf(exchange, attempt).map(({ text, tone }) => /* @__PURE__ */ a("span", {
					class: `badge ${tone}`,
					children: text
				}, text))
			})
		]
	});
}
// console/page/traffic/list/steppedTo.ts
/** The row that a key goes to from another one; undefined for keys that go nowhere. `page`: how many rows are seen. */
function steppedTo(key, from, rows, page) {
	const steps = {
		ArrowDown: from + 1,
		ArrowUp: from - 1,
		PageDown: from + page,
		PageUp: from - page,
		Home: 0,
		End: rows - 1
	};
	const to = Object.hasOwn(steps, key) ? steps[key] : void 0;
	return to === void 0 || rows === 0 ? void 0 : Math.max(0, Math.min(rows - 1, to));
}
// console/page/traffic/list/listWindow.ts
/** Rows that are drawn above and below those that are seen. */
const spare = 6;
/** The part of a list that is seen. Lengths in pixels; `top` is brought into the list. */
function listWindow(rows, { top, height, rowHeight }) {
	const inside = Math.max(0, Math.min(top, rows * rowHeight - height));
	return {
		from: Math.max(0, Math.floor(inside / rowHeight) - spare),
		until: Math.min(rows, Math.ceil((inside + height) / rowHeight) + spare),
		top: inside
	};
}
/** Where the top of the list has to be so that a row is seen; it stays where it is if it can. */
function topShowing(row, { top, height, rowHeight }) {
	return Math.min(Math.max(top, (row + 1) * rowHeight - height), row * rowHeight);
}
// console/page/traffic/list/useListPlace.ts
/** Pixels. A row has two lines on a narrow window; style/traffic.css says the same. */
const heights = {
	wide: 26,
	narrow: 46
};
const narrow = matchMedia("(max-width: 640px)");
/** Keeps the place in a list whose rows come and go: what is read stays where it is, unless that is the end. */
function useListPlace(box, rows) {
	const [place, setPlace] = d$2({ isEnd: true });
	const [height, setHeight] = d$2(600);
	const [rowHeight, setRowHeight] = d$2(narrow.matches ? heights.narrow : heights.wide);
	const latest = T$1(0);
	const top = place.isEnd ? Number.POSITIVE_INFINITY : placeOfId(rows, place.id) * rowHeight + place.beyond;
	const seen = listWindow(rows.length, {
		top,
		height,
		rowHeight
	});
	F$1(() => {
		const { current } = box;
		latest.current = seen.top;
		if (current !== null && Math.abs(current.scrollTop - seen.top) >= 1) current.scrollTop = seen.top;
	});
	F$1(() => {
		const { current } = box;
		if (current === null) return void 0;
		const measure = () => {
			if (current.clientHeight > 0) setHeight(current.clientHeight);
			setRowHeight(narrow.matches ? heights.narrow : heights.wide);
		};
		const observer = new ResizeObserver(measure);
		observer.observe(current);
		measure();
		return () => observer.disconnect();
	}, []);
	const read = (from) => {
		const row = Math.max(0, Math.min(rows.length - 1, Math.floor(from / rowHeight)));
		const isEnd = from + height >= rows.length * rowHeight - 2;
		setPlace(isEnd ? { isEnd } : {
			isEnd,
			id: rows[row]?.id ?? 0,
			beyond: from - row * rowHeight
		});
	};
	return {
		seen,
		rowHeight,
		page: Math.max(1, Math.floor(height / rowHeight) - 1),
		isFollowing: place.isEnd,
		show: (row) => read(topShowing(row, {
			top: seen.top,
			height,
			rowHeight
		})),
		follow: () => setPlace({ isEnd: true }),
		scrolled() {
			const { current } = box;
			if (current !== null && Math.abs(current.scrollTop - latest.current) >= 1) read(current.scrollTop);
		}
	};
}
// console/page/traffic/list/exchangeList.tsx
/**
* The exchanges, the newest at the end. Only rows that are seen are in the document. It follows the newest until the person scrolls away,
* and then keeps their place.
*/
function ExchangeList({ box, rows, opened, open, close }) {
	const [chosen, choose] = d$2(opened);
	const list = useListPlace(box, rows);
	const { from, until } = list.seen;
	const seen = rows.slice(from, until);
	const attempts = attemptNumbers(exchanges.entries, seen);
	const press = (event) => {
		if (event.key === "Escape") close();
		const isListed = exchangeWithId(rows, chosen) !== void 0;
		if (event.key === "Enter" && isListed) open(chosen);
		const to = steppedTo(event.key, isListed ? placeOfId(rows, chosen) : rows.length, rows.length, list.page);
		const next = to === void 0 ? void 0 : rows[to];
		if (to === void 0 || next === void 0) return;
		event.preventDefault();
		choose(next.id);
		list.show(to);
	};
	return /* @__PURE__ */ a("div", {
		class: "list",
		children: [
			/* @__PURE__ */ a("div", {
				class: "exchange head",
				"aria-hidden": "true",
				children: [
					"time",
					"kind",
					"service",
					"operation",
					"method and target",
					"status",
					"touched by"
				].map((name) => /* @__PURE__ */ a("span", { children: name }, name))
			}),
			rows.length === 0 && /* @__PURE__ */ a("p", {
				class: "empty",
				children: emptyText()
			}),
			/* @__PURE__ */ a("div", {
				ref: box,
				class: "rows",
				role: "listbox",
				"aria-label": "Exchanges",
				tabIndex: 0,
				hidden: rows.length === 0,
				"aria-activedescendant": seen.some(({ id }) => id === chosen) ? rowId(chosen) : void 0,
				onScroll: list.scrolled,
				onKeyDown: press,
				children: /* @__PURE__ */ a("div", {
					role: "presentation",
					class: "all",
					style: { height: `${rows.length * list.rowHeight}px` },
					children: seen.map((exchange, at) => /* @__PURE__ */ a(ExchangeRow, {
						exchange,
						attempt: attempts.get(exchange.id) ?? 1,
						place: {
							row: from + at,
							of: rows.length,
							top: (from + at) * list.rowHeight
						},
						isChosen: exchange.id === chosen,
						isOpen: exchange.id === opened,
						choose: () => {
							choose(exchange.id);
							open(exchange.id);
						}
					}, exchange.id))
				})
			}),
			!list.isFollowing && /* @__PURE__ */ a("button", {
				type: "button",
				class: "newest",
				onClick: list.follow,
				children: "Newest"
			})
		]
	});
}
function emptyText() {
	if (exchanges.entries.length > 0) return "No exchange fits the filter.";
	return "No exchange yet. Requests to the providers and their callbacks are listed here as they come.";
}
// console/page/traffic/notices.tsx
/** Hints that belong to no exchange, and how many exchanges came too fast to be told. */
function Notices() {
	const isCurrent = exchanges.revision.value >= 0;
	const { notices, missed } = exchanges;
	return /* @__PURE__ */ a("div", {
		class: "notices",
		children: [isCurrent && missed > 0 && /* @__PURE__ */ a("p", {
			class: "problem",
			children: [missed.toLocaleString("en"), " exchanges are not listed: the journal had dropped them before this page read them."]
		}), notices.length > 0 && /* @__PURE__ */ a("details", { children: [/* @__PURE__ */ a("summary", { children: [
			notices.length === 1 ? "1 notice" : `${notices.length} notices`,
			": ",
			visibleText(notices.at(-1)?.text ?? "")
		] }), /* @__PURE__ */ a("ul", { children: notices.map(({ at, text }, index) => /* @__PURE__ */ a("li", { children: [
			/* @__PURE__ */ a(Moment, { at }),
			" ",
			visibleText(text)
		] }, index)) })] })]
	});
}
// console/page/traffic/undelivered.tsx
/** All that a callback can be but delivered: those have an attempt in the list of exchanges. */
const states = [
	"queued",
	"held",
	"dropped",
	"failed"
];
/** The latest of them that are shown. */
const most = 200;
/** The callbacks that have not arrived: those that wait, that a plan holds or drops, and that have failed. */
function Undelivered({ world }) {
	const chosen = states.find((state) => state === place.value.settings["state"]);
	const callbacks = useLoaded(() => readStates(world, chosen === void 0 ? states : [chosen]), [world, chosen]);
	const shown = callbacks?.slice(-200) ?? [];
	return /* @__PURE__ */ a("div", {
		class: "undelivered",
		children: [
			/* @__PURE__ */ a("p", {
				class: "row",
				children: [/* @__PURE__ */ a("label", { children: [
					"State",
					" ",
					/* @__PURE__ */ a("select", {
						value: chosen ?? "",
						onChange: ({ currentTarget }) => keepSettings({ state: currentTarget.value }),
						children: [/* @__PURE__ */ a("option", {
							value: "",
							children: "all"
						}), states.map((state) => /* @__PURE__ */ a("option", {
							value: state,
							children: state
						}, state))]
					})
				] }), /* @__PURE__ */ a("span", {
					class: "hint",
					children: shown.length < (callbacks?.length ?? 0) && `The latest ${most} of ${callbacks?.length} are shown.`
				})]
			}),
			callbacks?.length === 0 && /* @__PURE__ */ a("p", {
				class: "empty",
				children: "Every callback has arrived."
			}),
			/* @__PURE__ */ a("ul", {
				class: "cards",
				children: shown.map((callback) => /* @__PURE__ */ a(CallbackCard, {
					world,
					callback
				}, callback.id))
			})
		]
	});
}
async function readStates(world, wanted) {
	return (await Promise.all(wanted.map((state) => read({
		operation: "listCallbacks",
		path: { world },
		query: { state }
	})))).flatMap((list) => list ?? []).sort((one, other) => one.id - other.id);
}
function CallbackCard({ world, callback: { id, service, name, about, cause, url, contentType, body, createdAt, state, attempts } }) {
	const link = (entry) => hashOf({
		world,
		part: "traffic",
		settings: { open: String(entry) }
	});
	return /* @__PURE__ */ a("li", {
		class: "card",
		children: [
			/* @__PURE__ */ a("h3", { children: [
				"Callback ",
				id,
				": ",
				name,
				" ",
				/* @__PURE__ */ a("span", {
					class: `badge ${state === "queued" || state === "held" ? "open" : "bad"}`,
					children: state
				})
			] }),
			/* @__PURE__ */ a("p", { children: [
				service,
				", about ",
				visibleText(about),
				", created ",
				/* @__PURE__ */ a(Moment, { at: createdAt }),
				cause !== void 0 && /* @__PURE__ */ a($, { children: [", caused by ", /* @__PURE__ */ a("a", {
					href: link(cause),
					children: ["#", cause]
				})] })
			] }),
			/* @__PURE__ */ a("p", { children: /* @__PURE__ */ a("code", {
				class: "whole",
				children: visibleText(url)
			}) }),
			attempts.length > 0 && /* @__PURE__ */ a("p", { children: [
				"Attempts:",
				" ",
				attempts.map(({ entry, status, error }) => /* @__PURE__ */ a("span", { children: [
					/* @__PURE__ */ a("a", {
						href: link(entry),
						children: ["#", entry]
					}),
					" ",
					status ?? visibleText(error ?? "no answer"),
					" "
				] }, entry))
			] }),
			/* @__PURE__ */ a(Replay, {
				world,
				callback: id
			}),
			/* @__PURE__ */ a("details", { children: [/* @__PURE__ */ a("summary", { children: "Body" }), /* @__PURE__ */ a(Body, {
				text: body,
				headers: { "content-type": contentType }
			})] })
		]
	});
}
// console/page/traffic/traffic.tsx
/** The requests and callbacks of a world as they come, and the callbacks that have not arrived. */
function Traffic({ world }) {
	const { settings } = place.value;
	const isOfCallbacks = settings["view"] === "callbacks";
	const viewLink = (name, view) => /* @__PURE__ */ a("a", {
		href: hashOf({
			world,
			part: "traffic",
			settings: {
				...settings,
				view,
				open: ""
			}
		}),
		"aria-current": (settings["view"] ?? "") === view ? "true" : void 0,
		children: name
	});
	return /* @__PURE__ */ a($, { children: [
		/* @__PURE__ */ a("div", {
			class: "row top",
			children: [
				/* @__PURE__ */ a("h2", { children: "Traffic" }),
				/* @__PURE__ */ a("nav", {
					"aria-label": "What is listed",
					children: [viewLink("Exchanges", ""), viewLink("Undelivered callbacks", "callbacks")]
				}),
				/* @__PURE__ */ a("span", {
					class: "end",
					children: /* @__PURE__ */ a(Action, {
						call: {
							operation: "clearJournal",
							path: { world }
						},
						children: "Clear the journal"
					})
				})
			]
		}),
		/* @__PURE__ */ a(Notices, {}),
		isOfCallbacks ? /* @__PURE__ */ a(Undelivered, { world }) : /* @__PURE__ */ a(Exchanges, { world })
	] });
}
function Exchanges({ world }) {
	const { rows, isComplete } = useFound();
	const list = T$1(null);
	const id = Number(place.value.settings["open"] ?? "");
	const close = () => {
		keepSettings({ open: "" });
		list.current?.focus();
	};
	return /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a(FilterBar, {
		shown: rows.length,
		isComplete
	}), /* @__PURE__ */ a("div", {
		class: id > 0 ? "panes both" : "panes",
		children: [/* @__PURE__ */ a(ExchangeList, {
			box: list,
			rows,
			opened: id,
			open: (opened) => keepSettings({ open: String(opened) }),
			close
		}), id > 0 && /* @__PURE__ */ a(ExchangePane, {
			world,
			id,
			close
		}, id)]
	})] });
}
// console/page/worlds/snapshots.tsx
/** Saves a world to a file. */
function SaveWorld({ world }) {
	return /* @__PURE__ */ a(Action, {
		call: {
			operation: "getSnapshot",
			path: { world }
		},
		done: (snapshot) => saveFile(`${world}.railyard-world.json`, JSON.stringify(snapshot)),
		children: "Save to a file"
	});
}
function saveFile(name, content) {
	const url = URL.createObjectURL(new Blob([content], { type: "application/json" }));
	const link = document.createElement("a");
	link.href = url;
	link.download = name;
	link.click();
	URL.revokeObjectURL(url);
}
/** Makes a world of a file, or replaces one by it. */
function RestoreWorld() {
	const [file, setFile] = d$2();
	const [name, setName] = d$2("");
	const [unreadable, setUnreadable] = d$2();
	const { isBusy, outcome, run } = useCall();
	const restore = async () => {
		const snapshot = parsed(await file?.text());
		setUnreadable(snapshot === void 0 ? notJson(file?.name) : void 0);
		if (snapshot === void 0) return;
		await run({
			operation: "putSnapshot",
			path: { world: name },
			body: snapshot
		}, () => goTo({
			world: name,
			part: "worlds"
		}));
	};
	return /* @__PURE__ */ a("section", {
		class: "card row",
		"aria-labelledby": "restore-world",
		children: [
			/* @__PURE__ */ a("h3", {
				id: "restore-world",
				children: "Restore from a file"
			}),
			/* @__PURE__ */ a("label", { children: [
				"File",
				" ",
				/* @__PURE__ */ a("input", {
					type: "file",
					accept: "application/json,.json",
					onChange: ({ currentTarget }) => {
						const [chosen] = currentTarget.files ?? [];
						setFile(chosen);
						setName(chosen?.name.replace(/(\.railyard-world)?\.json$/, "") ?? "");
					}
				})
			] }),
			/* @__PURE__ */ a("label", { children: ["Name ", /* @__PURE__ */ a("input", {
				value: name,
				onInput: ({ currentTarget }) => setName(currentTarget.value)
			})] }),
			/* @__PURE__ */ a("button", {
				type: "button",
				disabled: file === void 0 || name === "" || isBusy,
				onClick: restore,
				children: "Restore"
			}),
			/* @__PURE__ */ a(ProblemText, { problem: unreadable ?? outcome?.problem })
		]
	});
}
function parsed(text) {
	try {
		return JSON.parse(text ?? "");
	} catch {
		return;
	}
}
function notJson(name = "The file") {
	return {
		status: 0,
		title: "Not a snapshot",
		detail: `${name} is not JSON.`,
		errors: {}
	};
}
// console/page/worlds/worlds.tsx
/** All worlds, and what makes, copies, saves, restores and deletes them. */
function Worlds({ world: shown, worlds }) {
	return /* @__PURE__ */ a($, { children: [
		/* @__PURE__ */ a("h2", { children: "Worlds" }),
		/* @__PURE__ */ a("p", {
			class: "hint",
			children: "A world has its own accounts, clock and journal. The API key that a client uses names it."
		}),
		/* @__PURE__ */ a(MakeWorld, {}),
		/* @__PURE__ */ a(RestoreWorld, {}),
		/* @__PURE__ */ a("ul", {
			class: "cards",
			children: worlds?.map((world) => /* @__PURE__ */ a(WorldCard, {
				world,
				isShown: world.name === shown
			}, world.name))
		})
	] });
}
function WorldCard({ world, isShown }) {
	const { name, seed, clock } = world;
	const [copy, setCopy] = d$2(`${name}-copy`);
	const [isSure, setSure] = d$2(false);
	return /* @__PURE__ */ a("li", {
		class: "card",
		"data-world": name,
		children: [
			/* @__PURE__ */ a("h3", { children: [
				/* @__PURE__ */ a("a", {
					href: hashOf({
						world: name,
						part: "traffic",
						settings: {}
					}),
					children: name
				}),
				" ",
				isShown && /* @__PURE__ */ a("span", {
					class: "badge",
					children: "shown"
				})
			] }),
			/* @__PURE__ */ a("p", { children: [
				clock.mode,
				" clock, ",
				/* @__PURE__ */ a(Moment, { at: clock.now }),
				", seed ",
				/* @__PURE__ */ a("code", { children: seed })
			] }),
			/* @__PURE__ */ a("div", {
				class: "row",
				children: [
					/* @__PURE__ */ a("label", { children: ["Copy as ", /* @__PURE__ */ a("input", {
						value: copy,
						onInput: ({ currentTarget }) => setCopy(currentTarget.value)
					})] }),
					/* @__PURE__ */ a(Action, {
						call: {
							operation: "forkWorld",
							path: { world: name },
							body: { name: copy }
						},
						children: "Fork"
					}),
					/* @__PURE__ */ a(SaveWorld, { world: name }),
					isSure ? /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a(Action, {
						kind: "danger",
						call: {
							operation: "deleteWorld",
							path: { world: name }
						},
						done: () => isShown && goTo({
							world: void 0,
							part: "worlds"
						}),
						children: [
							"Delete ",
							name,
							" for good"
						]
					}), /* @__PURE__ */ a("button", {
						type: "button",
						class: "quiet",
						onClick: () => setSure(false),
						children: "Keep it"
					})] }) : /* @__PURE__ */ a("button", {
						type: "button",
						class: "quiet",
						onClick: () => setSure(true),
						children: "Delete…"
					})
				]
			})
		]
	});
}
function MakeWorld() {
	const [name, setName] = d$2("");
	const [seed, setSeed] = d$2("");
	const [mode, setMode] = d$2("manual");
	return /* @__PURE__ */ a("section", {
		class: "card row",
		"aria-labelledby": "make-world",
		children: [
			/* @__PURE__ */ a("h3", {
				id: "make-world",
				children: "Make a world"
			}),
			/* @__PURE__ */ a("label", { children: ["Name ", /* @__PURE__ */ a("input", {
				value: name,
				onInput: ({ currentTarget }) => setName(currentTarget.value)
			})] }),
			/* @__PURE__ */ a("label", { children: ["Seed ", /* @__PURE__ */ a("input", {
				value: seed,
				placeholder: "drawn",
				onInput: ({ currentTarget }) => setSeed(currentTarget.value)
			})] }),
			/* @__PURE__ */ a("label", { children: [
				"Clock",
				" ",
				/* @__PURE__ */ a("select", {
					value: mode,
					onChange: ({ currentTarget }) => setMode(currentTarget.value),
					children: [/* @__PURE__ */ a("option", {
						value: "manual",
						children: "manual"
					}), /* @__PURE__ */ a("option", {
						value: "real",
						children: "real"
					})]
				})
			] }),
			/* @__PURE__ */ a(Action, {
				kind: "main",
				isDisabled: name === "",
				call: {
					operation: "putWorld",
					path: { world: name },
					body: {
						clock: { mode },
						...seed !== "" && { seed }
					}
				},
				done: () => goTo({
					world: name,
					part: "worlds"
				}),
				children: "Make"
			}),
			/* @__PURE__ */ a("p", {
				class: "hint",
				children: "A world of this name is replaced, with everything in it."
			})
		]
	});
}
// console/page/app.tsx
const views = {
	traffic: Traffic,
	sequence: Sequence,
	time: Time,
	state: State$1,
	phones: Phones,
	worlds: Worlds
};
/** The whole page: the part that the address names, for its world. */
function App() {
	const { part } = place.value;
	const worlds = useLoaded(() => read({ operation: "listWorlds" }), []);
	A$1(() => {
		document.title = `${world.value === "" ? "" : `${world.value} · `}${part} · Railyard`;
	});
	return /* @__PURE__ */ a($, { children: [
		/* @__PURE__ */ a(Header, { worlds }),
		/* @__PURE__ */ a("main", {
			class: part,
			id: "main",
			tabIndex: -1,
			children: /* @__PURE__ */ a(Part, { worlds })
		}),
		/* @__PURE__ */ a(CommandList, {})
	] });
}
/** The part for its world, or why there is none. */
function Part({ worlds }) {
	const { part } = place.value;
	const View = views[part];
	const { value: name } = world;
	if (part === "worlds") return /* @__PURE__ */ a(View, {
		world: name,
		worlds
	});
	if (worlds?.length === 0) return /* @__PURE__ */ a("p", {
		class: "empty",
		children: "There is no world yet: the first request with a key opens one."
	});
	if (worlds !== void 0 && name !== "" && !worlds.some((each) => each.name === name)) return /* @__PURE__ */ a("p", {
		class: "empty",
		children: [
			"There is no world ",
			/* @__PURE__ */ a("strong", { children: name }),
			", or none any more.",
			" ",
			/* @__PURE__ */ a("a", {
				href: hashOf({
					world: name,
					part: "worlds",
					settings: {}
				}),
				children: "See the worlds"
			})
		]
	});
	return /* @__PURE__ */ a(View, {
		world: name,
		worlds
	}, name);
}
// console/page/main.tsx
await loadControl();
followAddress();
followExchanges(world);
watchForChanges();
Q(/* @__PURE__ */ a(App, {}), document.body);
