"""Names that need care: 7 calls each.

functions: naïve, été, and one whose name has 70 characters; function odd in a file called /tmp/it's "a" 100%s é.py
"""


def naïve():
    return None


def été():
    return None


def n123456789_123456789_123456789_123456789_123456789_123456789_12345678():
    return None


odd = {}
exec(compile("def odd():\n    return None\n", "/tmp/it's \"a\" 100%s é.py", "exec"), odd)
for _ in range(7):
    naïve()
    été()
    n123456789_123456789_123456789_123456789_123456789_123456789_12345678()
    odd["odd"]()
